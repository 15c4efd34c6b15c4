import type { Lane, LaneMark } from '../../corpus/lanes.ts';
import { type ChartTable, tableOf } from '../chart-table.ts';
import type { Column } from '../csv.ts';

/** A path of the site as a full address where the site's own is known. */
type Address = (path: string) => string;

const columns = (address: Address): readonly Column<LaneMark>[] => [
  { name: 'voix', of: ({ of }) => of.voice.label },
  { name: 'sigle', of: ({ of }) => of.sigil },
  { name: 'jour', of: ({ day }) => day },
  { name: 'date dite', of: ({ dated }) => dated },
  { name: 'parle de', of: ({ sinceIso }) => sinceIso },
  { name: 'adresse', of: ({ of }) => address(of.href) },
];

/** The marks of a timeline, voice by voice. */
export const timeTable = (label: string, lanes: readonly Lane[], address: Address): ChartTable =>
  tableOf(
    `Affirmations dans le temps : ${label}`,
    columns(address),
    lanes.flatMap(({ marks }) => marks),
  );
