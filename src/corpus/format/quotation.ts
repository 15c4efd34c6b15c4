import type { SigilRef, StatementView } from '../model.ts';
import { formatAttribution } from './attribution.ts';
import { formatDate } from './date.ts';
import { quotedWords } from './quoted-words.ts';

/** What a quotation takes from its statement. */
export type Quoted = Pick<
  StatementView,
  'text' | 'breaksOff' | 'speaker' | 'act' | 'kind' | 'date' | 'contestedBy' | 'departsFrom' | 'report'
>;

/** The voices behind some sigils, each once. */
const voicesOf = (refs: readonly SigilRef[]): string =>
  [...new Set(refs.map(({ voice, sigil }) => `${voice.label} (${sigil})`))].join(', ');

function disputeOf({ kind, contestedBy, departsFrom }: Quoted): string {
  const contested =
    contestedBy.length > 0 ? `contesté par : ${voicesOf(contestedBy)}` : 'aucune contestation rapportée';
  const apart = departsFrom.length > 0 ? [`ne concorde pas avec : ${voicesOf(departsFrom)}`] : [];
  return [...(kind === 'claim' || contestedBy.length > 0 ? [contested] : []), ...apart].join(' ; ');
}

/**
 * The words with all that must go with them when they are taken elsewhere: who speaks and how, when, what
 * contests it, where it was reported. One line of plain text, not typeset.
 */
export function formatQuotation(statement: Quoted): string {
  const { date, report } = statement;
  const said = date === null ? 'date de la déclaration non indiquée' : formatDate(date, 'long');
  const parts = [
    `« ${quotedWords(statement)} » : ${formatAttribution(statement)}, ${said}`,
    disputeOf(statement),
    `dans « ${report.label} », rapport du ${formatDate(report.date, 'long')}, Recoupe`,
  ];
  return `${parts.filter((part) => part !== '').join(' ; ')}.`;
}
