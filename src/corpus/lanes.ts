import type { SigilRef, StatementView, Voice } from './model.ts';

/** A statement on a lane: on its own day, or at the latest on the day of its report. */
export interface LaneMark {
  readonly of: SigilRef;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly dated: boolean;
}

export interface Lane {
  readonly voice: Voice;
  readonly marks: readonly LaneMark[];
}

/** The first day that an ISO date of the analysis covers; its report's day where it is no calendar date. */
function firstDay(iso: string, reportDay: string): string {
  const [from = ''] = iso.split('/');
  if (/^\d{4}$/.test(from)) return `${from}-01-01`;
  if (/^\d{4}-\d{2}$/.test(from)) return `${from}-01`;
  return /^\d{4}-\d{2}-\d{2}$/.test(from) ? from : reportDay;
}

function markOf(statement: StatementView): LaneMark {
  const { date, report } = statement;
  return { of: statement, day: date ? firstDay(date, report.date) : report.date, dated: date !== null };
}

/** One lane a voice, in the order given; a voice that says nothing here has an empty lane. */
export function viewLanes(statements: readonly StatementView[], voices: readonly Voice[]): Lane[] {
  return voices.map((voice) => ({
    voice,
    marks: statements.filter((statement) => statement.voice.id === voice.id).map(markOf),
  }));
}
