import { NATURE_TITLES } from '../../corpus/format/check.data.ts';
import { KIND_LABELS, QUALIFIER_LABELS } from '../../corpus/format/figure.data.ts';
import { formatRate } from '../../corpus/format/rate.ts';
import type { FigureView } from '../../corpus/model.ts';
import type { Column } from '../csv.ts';

/** « la tonne », « par jour »: null where the figure is no rate. */
const rateOf = ({ per, each }: FigureView): string | null => formatRate({ per, each }).trim() || null;

/** What is known of a figure wherever it stands. */
export const FIGURE_COLUMNS: readonly Column<FigureView>[] = [
  { name: 'écrit', of: ({ written }) => written },
  { name: 'réserve', of: ({ qualifier }) => QUALIFIER_LABELS[qualifier] },
  { name: 'valeur', of: ({ value }) => value },
  { name: 'minimum', of: ({ min }) => min ?? null },
  { name: 'maximum', of: ({ max }) => max ?? null },
  { name: 'unité', of: ({ unit }) => (unit === 'count' ? null : unit) },
  { name: 'compte', of: ({ noun }) => noun ?? null },
  { name: 'genre', of: ({ kind }) => KIND_LABELS[kind].one },
  { name: 'nature', of: ({ nature }) => nature && NATURE_TITLES[nature] },
  { name: 'part de', of: ({ of }) => of },
  { name: 'par', of: rateOf },
  { name: 'sigle', of: ({ statements: [first] }) => first?.sigil ?? null },
  { name: 'voix', of: ({ statements: [first] }) => first?.voice.label ?? null },
  { name: 'source', of: ({ speaker }) => speaker },
  { name: 'phrase', of: ({ sentence }) => sentence },
];
