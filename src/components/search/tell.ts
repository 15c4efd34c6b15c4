const count = (n: number): string => (n === 1 ? '1 résultat' : `${n.toLocaleString('fr')} résultats`);

/** What the status line says of an answer. */
export function tellAnswer({ query, kept, whole }: { query: string; kept: number; whole: boolean }): string {
  if (query === '') return '';
  if (kept === 0) return `Rien pour « ${query} ». L’index complet est dessous.`;
  return whole
    ? `${count(kept)} pour « ${query} »`
    : `Rien n’a tous ces mots ; ${count(kept)} en ont une partie.`;
}

export const FAILED = 'La recherche n’a pas pu lire son index. L’index complet est dessous.';
