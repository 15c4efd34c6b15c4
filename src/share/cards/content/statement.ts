import { attributionOf } from '../../../corpus/format/attribution.ts';
import { formatDate } from '../../../corpus/format/date.ts';
import type { SigilRef, StatementView } from '../../../corpus/model.ts';
import type { Card, Row } from '../model.ts';
import { type Desk, onMap, plain, printedAddresses, quiet, sigil, strong, voiceOf, wordsOf } from './desk.ts';

/** A day and nothing finer: the hour is not told. */
const isDay = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(iso);

function whenSaid({ date, kind, report }: StatementView): string {
  const reported = formatDate(report.date, 'long');
  if (kind === 'narration') return `Rapport du ${reported}, sans source nommée`;
  if (date === null) return `Date non indiquée, rapport du ${reported}`;
  return `${formatDate(date, 'long')}${isDay(date) ? ', heure non indiquée' : ''}`;
}

/** What a line beside the map holds, letters. */
const LINE = 64;
/** The lines that relations take at most: the words of the card itself come first. */
const MOST_LINES = 3;

/** One other statement with its speaker and words, or several by their sigils; on two lines where one is too short. */
function linesTo(label: string, refs: readonly SigilRef[], { statements }: Desk): Row[] {
  const [first] = refs;
  if (first === undefined) return [];
  const head = [strong(label), ...refs.map(({ voice, number }) => sigil(voice, number))];
  const only = refs.length === 1 ? statements.get(first.href) : undefined;
  if (only === undefined) return [head];
  const [speaker, words] = [`${only.speaker} :`, `« ${wordsOf(only)} »`];
  return `${label} ${only.sigil} ${speaker} ${words}`.length > LINE
    ? [[...head, plain(speaker)], [plain(words)]]
    : [[...head, plain(`${speaker} ${words}`)]];
}

/** Two lines of one relation set on one, the end of which may be cut. */
const onOneLine = (lines: readonly Row[]): Row[] => (lines.length > 1 ? [lines.flat()] : [...lines]);

/** The voice that could answer, in words: the one other side of the report; nothing where there are several. */
function otherSide({ voice, report }: StatementView, { reports }: Desk): string {
  const sides = (reports.get(report.href)?.voices ?? []).filter(({ countries }) => countries !== undefined);
  if (!sides.some(({ id }) => id === voice.id)) return '';
  const others = sides.filter(({ id }) => id !== voice.id);
  const adjective = /^Partie (\p{Ll}+)$/u.exec(others[0]?.label ?? '')?.[1];
  return others.length === 1 && adjective !== undefined ? `${adjective} ` : '';
}

function contested(statement: StatementView, desk: Desk): Row[] {
  if (statement.contestedBy.length > 0) return linesTo('Contesté par', statement.contestedBy, desk);
  if (statement.kind === 'narration') return [];
  return [
    [{ kind: 'unsaid' }, quiet(`Contesté par : aucune réponse ${otherSide(statement, desk)}rapportée`)],
  ];
}

/** Who says it, when, in which words; with what they do not agree, and who contests them. */
export function statementCard(statement: StatementView, desk: Desk): Card {
  const { voice, report } = statement;
  const told = [
    linesTo('Rejette', statement.denies, desk),
    linesTo('Ne concorde pas avec', statement.departsFrom, desk),
    contested(statement, desk),
  ];
  const relations = told.flat().length > MOST_LINES ? told.flatMap(onOneLine) : told.flat();
  const from: Row = [strong('Dans'), plain(`« ${report.label} »`)];
  const places = statement.places.flatMap(({ id }) => desk.places.get(id) ?? []);
  return {
    id: `affirmations/${statement.id}`,
    mark: voiceOf(voice),
    ...attributionOf(statement),
    detail: whenSaid(statement),
    body: wordsOf(statement),
    bodyKind: 'words',
    under: null,
    rows: relations.length < 2 ? [from, ...relations] : relations,
    addresses: printedAddresses(statement.page),
    places: onMap(places, [statement]),
    active: null,
  };
}
