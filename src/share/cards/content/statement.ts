import { attributionOf } from '../../../corpus/format/attribution.ts';
import { formatDate } from '../../../corpus/format/date.ts';
import type { SigilRef, StatementView } from '../../../corpus/model.ts';
import type { Card, Row } from '../model.ts';
import { type Desk, onMap, plain, printedAddresses, quiet, sigil, strong, voiceOf } from './desk.ts';

/** A day and nothing finer: the hour is not told. */
const isDay = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(iso);

function whenSaid({ date, kind, report }: StatementView): string {
  const reported = formatDate(report.date, 'long');
  if (kind === 'narration') return `Rapport du ${reported}, sans source nommée`;
  if (date === null) return `Date non indiquée, rapport du ${reported}`;
  return `${formatDate(date, 'long')}${isDay(date) ? ', heure non indiquée' : ''}`;
}

/** One other statement with its speaker and words, or several by their sigils. */
function rowTo(label: string, refs: readonly SigilRef[], { statements }: Desk): Row[] {
  const [first] = refs;
  if (first === undefined) return [];
  const marks = refs.map(({ voice, number }) => sigil(voice, number));
  const only = refs.length === 1 ? statements.get(first.href) : undefined;
  return [
    [strong(label), ...marks, ...(only === undefined ? [] : [plain(`${only.speaker} : « ${only.text} »`)])],
  ];
}

/** The voice that could answer, in words: the one other side of the report; nothing where there are several. */
function otherSide({ voice, report }: StatementView, { reports }: Desk): string {
  const sides = (reports.get(report.href)?.voices ?? []).filter(({ countries }) => countries !== undefined);
  if (!sides.some(({ id }) => id === voice.id)) return '';
  const others = sides.filter(({ id }) => id !== voice.id);
  const adjective = /^Partie (\p{Ll}+)$/u.exec(others[0]?.label ?? '')?.[1];
  return others.length === 1 && adjective !== undefined ? `${adjective} ` : '';
}

function contested(statement: StatementView, desk: Desk): Row[] {
  if (statement.contestedBy.length > 0) return rowTo('Contesté par', statement.contestedBy, desk);
  if (statement.kind === 'narration') return [];
  return [
    [{ kind: 'unsaid' }, quiet(`Contesté par : aucune réponse ${otherSide(statement, desk)}rapportée`)],
  ];
}

/** Fewer words than this say nothing alone: of « cette déclaration » the whole sentence is shown. */
const FEW = 4;

function wordsOf({ text, context }: StatementView): string {
  return text.split(/\s+/).length < FEW ? context : text;
}

/** Who says it, when, in which words; with what they do not agree, and who contests them. */
export function statementCard(statement: StatementView, desk: Desk): Card {
  const { voice, report } = statement;
  const relations = [
    ...rowTo('Rejette', statement.denies, desk),
    ...rowTo('Ne concorde pas avec', statement.departsFrom, desk),
    ...contested(statement, desk),
  ];
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
