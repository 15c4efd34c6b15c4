import type { MapSigil, MapVoice } from '../../map/model.ts';
import { type ChartTable, tableOf } from '../chart-table.ts';
import type { Column } from '../csv.ts';

interface Day {
  readonly day: string;
  readonly sigils: readonly MapSigil[];
}

const columns = (voices: readonly MapVoice[]): readonly Column<Day>[] => [
  { name: 'jour', of: ({ day }) => day },
  { name: 'affirmations', of: ({ sigils }) => sigils.length },
  ...voices.map(({ id, label }) => ({
    name: label,
    of: ({ sigils }: Day) => sigils.filter(({ voice }) => voice.id === id).length,
  })),
];

/** How many statements the map holds of each day on which there are any, in all and voice by voice. */
export function daysTable(sigils: readonly MapSigil[], voices: readonly MapVoice[]): ChartTable {
  const days = [...Map.groupBy(sigils, ({ day }) => day)].map(([day, own]) => ({ day, sigils: own }));
  return tableOf(
    'Affirmations de la carte, jour par jour',
    columns(voices),
    days.sort((a, b) => a.day.localeCompare(b.day)),
  );
}
