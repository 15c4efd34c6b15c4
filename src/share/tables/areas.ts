import type { AreasToScale } from '../../corpus/areas-to-scale.ts';
import { NATURE_TITLES } from '../../corpus/format/check.data.ts';
import { type ChartTable, tableOf } from '../chart-table.ts';
import type { Cell, Column } from '../csv.ts';

interface Shape {
  readonly what: string;
  readonly nature: Cell;
  readonly km2: number;
  readonly source: Cell;
}

const COLUMNS: readonly Column<Shape>[] = [
  { name: 'surface', of: ({ what }) => what },
  { name: 'nature', of: ({ nature }) => nature },
  { name: 'km²', of: ({ km2 }) => km2 },
  { name: 'côté du carré, km', of: ({ km2 }) => Math.round(Math.sqrt(km2) * 10) / 10 },
  { name: 'source', of: ({ source }) => source },
];

/** The shapes that are drawn at one scale: the country first, then the areas that the report gives. */
export function areasTable({ whole, groups }: AreasToScale): ChartTable {
  const reference: Shape[] = whole
    ? [{ what: whole.reference.label, nature: 'Référence', km2: whole.km2, source: whole.reference.source }]
    : [];
  const said = groups.flatMap(({ nature, areas }) =>
    areas.map(
      ({ figure, km2 }): Shape => ({
        what: figure.reserved,
        nature: nature && NATURE_TITLES[nature],
        km2,
        source: figure.speaker,
      }),
    ),
  );
  return tableOf('Surfaces à la même échelle', COLUMNS, [...reference, ...said]);
}
