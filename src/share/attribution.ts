import { formatAttribution } from '../corpus/format/attribution.ts';
import { formatDate } from '../corpus/format/date.ts';
import type { SigilRef, StatementView } from '../corpus/model.ts';

/** Guillemets around words that may hold some: the inner ones become curved quotation marks. */
export function quoteWords(text: string): string {
  return `« ${text.replace(/«\s*/g, '“').replace(/\s*»/g, '”')} »`;
}

/** « Partie ukrainienne (U1) » */
export function formatRefs(refs: readonly SigilRef[]): string {
  return refs.map(({ voice, sigil }) => `${voice.label} (${sigil})`).join(', ');
}

const RELATIONS = [
  ['Contestée par', 'contestedBy'],
  ['Rejette', 'denies'],
  ['Ne concorde pas avec', 'departsFrom'],
] as const satisfies readonly (readonly [string, keyof StatementView])[];

/** When it was said, who denies it: what no copy of its words should lose. */
export function formatConditions(statement: StatementView): string[] {
  const when = statement.date ? formatDate(statement.date, 'long') : 'non indiquée';
  return [
    ...(statement.kind === 'claim' ? [`Date de la déclaration : ${when}.`] : []),
    ...RELATIONS.flatMap(([label, key]) =>
      statement[key].length > 0 ? [`${label} : ${formatRefs(statement[key])}.`] : [],
    ),
    ...(statement.unsaid.length > 0 ? [`Non dit : ${statement.unsaid.join(', ')}.`] : []),
  ];
}

/** The words and who says them in one sentence: « La Russie affirme (R1) : « … » » */
export function attribute(statement: StatementView): string {
  return `${formatAttribution(statement)} (${statement.sigil}) : ${quoteWords(statement.text)}`;
}
