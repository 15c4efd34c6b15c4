import { saidBy } from '../map-places.ts';
import type { StatementView } from '../model.ts';

/** The statements of one month. */
export interface Month {
  /** `2025-11`. */
  readonly id: string;
  /** `YYYY-MM-DD`, both of them of the month. */
  readonly from: string;
  readonly to: string;
  /** The newest day first; within a day as they stand in the ledger. */
  readonly statements: readonly StatementView[];
}

const MONTH = '2025-11'.length;

function lastDay(id: string): string {
  const [year = 0, month = 0] = id.split('-').map(Number);
  return `${id}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** Each month of which something is told, by the day on which it was said or else reported; the newest first. */
export function groupByMonth(statements: readonly StatementView[]): Month[] {
  const sorted = [...statements].sort((a, b) => saidBy(b).localeCompare(saidBy(a)));
  const groups = Map.groupBy(sorted, (statement) => saidBy(statement).slice(0, MONTH));
  return [...groups].map(([id, own]) => ({ id, from: `${id}-01`, to: lastDay(id), statements: own }));
}
