import { ACT_LABELS } from '../format/act.ts';
import { ACTS } from '../model.ts';
import type { PackedLedger } from './model.ts';

/** The columns that the ledger is sorted by; each is a value of `?tri=`, behind `-` from the last to the first. */
export const COLUMNS = ['numero', 'source', 'lieu', 'posture', 'date'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

const collator = new Intl.Collator('fr', { numeric: true });

/** The place of each label among all, so that rows are compared by numbers; equal labels share one. */
function ranksOf(labels: readonly string[]): number[] {
  const sorted = [...new Set(labels)].sort(collator.compare);
  const ranks = new Map(sorted.map((label, rank) => [label, rank]));
  return labels.map((label) => ranks.get(label) ?? 0);
}

type Rank = (row: number) => number | undefined;

const byTable = (
  labels: readonly string[],
  column: readonly (number | null)[],
): ((row: number) => number | undefined) => {
  const ranks = ranksOf(labels);
  return (row) => ranks[column[row] ?? -1];
};

/** Letters first, then numbers: N1, N2, R1. */
function byNumber({ voices, rows }: PackedLedger): Rank {
  const most = rows.number.reduce((a, b) => Math.max(a, b), 0) + 1;
  const letters = ranksOf(voices.map(({ letter }) => letter));
  return (row) => (letters[rows.voice[row] ?? -1] ?? 0) * most + (rows.number[row] ?? 0);
}

const RANKS: Readonly<Record<Column, (ledger: PackedLedger) => Rank>> = {
  numero: byNumber,
  source: ({ sources, rows }) =>
    byTable(
      sources.map(([label]) => label),
      rows.source,
    ),
  lieu: ({ places, rows }) =>
    byTable(
      places.map(([, label]) => label),
      rows.places.map(([first]) => first ?? null),
    ),
  posture: ({ rows }) =>
    byTable(
      ACTS.map((act) => ACT_LABELS[act]),
      rows.act,
    ),
  date: ({ dates, rows }) => byTable(dates, rows.date),
};

/** The rows by a column; equal ones keep their order, those without a value stand last either way. */
export function orderRows(
  ledger: PackedLedger,
  rows: readonly number[],
  { column, descending }: Order,
): number[] {
  const rank = RANKS[column](ledger);
  const [ranked, bare] = [
    rows.filter((row) => rank(row) !== undefined),
    rows.filter((row) => rank(row) === undefined),
  ];
  const sign = descending ? -1 : 1;
  return [...ranked.sort((a, b) => sign * ((rank(a) ?? 0) - (rank(b) ?? 0))), ...bare];
}
