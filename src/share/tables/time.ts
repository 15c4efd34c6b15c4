import type { Lane, LaneMark } from '../../corpus/lanes.ts';
import { type ChartTable, tableOf } from '../chart-table.ts';
import type { Column } from '../csv.ts';

const COLUMNS: readonly Column<LaneMark>[] = [
  { name: 'voix', of: ({ of }) => of.voice.label },
  { name: 'sigle', of: ({ of }) => of.sigil },
  { name: 'jour', of: ({ day }) => day },
  { name: 'date dite', of: ({ dated }) => dated },
  { name: 'parle de', of: ({ sinceIso }) => sinceIso },
  { name: 'adresse', of: ({ of }) => of.href },
];

/** The marks of a timeline, voice by voice. */
export const timeTable = (label: string, lanes: readonly Lane[]): ChartTable =>
  tableOf(
    `Affirmations dans le temps : ${label}`,
    COLUMNS,
    lanes.flatMap(({ marks }) => marks),
  );
