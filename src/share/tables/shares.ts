import type { VoiceShare } from '../../corpus/speakers.ts';
import { type ChartTable, tableOf } from '../chart-table.ts';
import type { Column } from '../csv.ts';

const percent = (share: number): number => Math.round(share * 1000) / 10;

const COLUMNS: readonly Column<VoiceShare>[] = [
  { name: 'voix', of: ({ voice }) => voice.label },
  { name: 'phrases', of: ({ count }) => count },
  { name: 'part, %', of: ({ share }) => percent(share) },
];

/** How many sentences each voice has, those that nobody is given too. */
export const sharesTable = (shares: readonly VoiceShare[]): ChartTable =>
  tableOf('Part des phrases par voix', COLUMNS, shares);
