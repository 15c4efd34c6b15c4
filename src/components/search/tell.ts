import type { Answer } from '../../search/query.ts';

const count = (n: number): string => (n === 1 ? '1 résultat' : `${n.toLocaleString('fr')} résultats`);

/** The query between guillemets, once: one that has quotation marks of its own is shown as it is. */
const named = (query: string): string => (/["“«]/.test(query) ? query : `« ${query} »`);

/** An answer as the status line sees it; `kept` is what the facets leave of its documents. */
interface Told extends Pick<Answer, 'whole' | 'apart'> {
  readonly query: string;
  readonly kept: number;
}

/** What the status line says of an answer. */
export function tellAnswer({ query, kept, whole, apart }: Told): string {
  if (query === '') return '';
  if (kept === 0) return `Rien pour ${named(query)}. L’index complet est dessous.`;
  if (!whole) return `Rien n’a tous ces mots ; ${count(kept)} en ${kept === 1 ? 'a' : 'ont'} une partie.`;
  return apart
    ? `Rien n’a ces mots à la suite ; ${count(kept)} les ${kept === 1 ? 'a' : 'ont'} tous.`
    : `${count(kept)} pour ${named(query)}`;
}

export const FAILED = 'La recherche n’a pas pu lire son index. L’index complet est dessous.';
