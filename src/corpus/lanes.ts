import type { SigilRef, StatementView, Voice } from './model.ts';
import { onePerOrigin } from './threads/origins.ts';

/** A statement on a lane: on its own day, or at the latest on the day of its report. */
export interface LaneMark {
  readonly of: SigilRef;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly dated: boolean;
  /** The first day of the earliest date that it tells of, if that is some time before; null otherwise. */
  readonly since: string | null;
  /** That date as it is: `2024` does not say which month. */
  readonly sinceIso: string | null;
  /** A few of its own words, as written: what it quotes, else its figure, else its date; null where it has neither. */
  readonly words: string | null;
}

export interface Lane {
  readonly voice: Voice;
  /** In the order of their days. */
  readonly marks: readonly LaneMark[];
}

/** Dates farther back are history, not what the statement follows: years. */
const REACH = 5;

/** The first day that an ISO date of the analysis covers; null where it is no calendar date. */
function firstDay(iso: string): string | null {
  const [from = ''] = iso.split('/');
  if (/^\d{4}$/.test(from)) return `${from}-01-01`;
  if (/^\d{4}-\d{2}$/.test(from)) return `${from}-01`;
  return /^\d{4}-\d{2}-\d{2}$/.test(from) ? from : null;
}

function sinceOf({ dates }: StatementView, day: string): Pick<LaneMark, 'since' | 'sinceIso'> {
  const floor = `${Number(day.slice(0, 4)) - REACH}${day.slice(4)}`;
  const [earliest] = dates
    .flatMap(({ iso }) => {
      const since = firstDay(iso);
      return since !== null && since < day && since >= floor ? [{ since, sinceIso: iso }] : [];
    })
    .sort((a, b) => a.since.localeCompare(b.since));
  return earliest ?? { since: null, sinceIso: null };
}

/** Longer words have no room beside a mark: letters. */
const FEW = 32;
const QUOTED = /«\s*([^«»]*[^«»\s])\s*»/gu;

function wordsOf({ text, figures, dates }: StatementView): string | null {
  const quoted = [...text.matchAll(QUOTED)].map(([, words = '']) => words);
  const told = [...figures, ...dates]
    .map(({ written }) => written)
    .filter((written) => text.includes(written));
  return [...quoted, ...told].find((words) => words.length <= FEW) ?? null;
}

function markOf(statement: StatementView): LaneMark {
  const { date, report } = statement;
  const day = (date && firstDay(date)) ?? report.date;
  return { of: statement, day, dated: date !== null, ...sinceOf(statement, day), words: wordsOf(statement) };
}

/** Marks that a chart has room for; a table beside it holds all. */
const MOST_MARKS = 150;

const byReport = (a: StatementView, b: StatementView): number => a.report.date.localeCompare(b.report.date);

/** The newest of them, as they stand, where there are more than a chart has room for. */
export function newestForChart(statements: readonly StatementView[]): readonly StatementView[] {
  if (statements.length <= MOST_MARKS) return statements;
  return statements.toSorted((a, b) => byReport(b, a)).slice(0, MOST_MARKS);
}

/**
 * One lane a voice, in the order given; a voice that says nothing here has an empty lane. What one source
 * says in several reports has one mark, that of its first report.
 */
export function viewLanes(statements: readonly StatementView[], voices: readonly Voice[]): Lane[] {
  const first = onePerOrigin(statements.toSorted(byReport));
  return voices.map((voice) => ({
    voice,
    marks: first
      .filter((statement) => statement.voice.id === voice.id)
      .map(markOf)
      .sort((a, b) => a.day.localeCompare(b.day)),
  }));
}
