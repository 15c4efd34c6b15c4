import { FACETS, type FacetName } from './facets.data.ts';
import type { FacetColumns } from './facets.ts';

/** The values that are asked for, facet by facet; a facet without a choice lets all rows pass. */
export type Chosen = ReadonlyMap<FacetName, ReadonlySet<string>>;

/** How many rows each value would leave, the choices of the other facets kept. */
export type Counts = ReadonlyMap<FacetName, ReadonlyMap<string, number>>;

export interface Chosens {
  /** In the order of the ledger. */
  readonly rows: readonly number[];
  readonly counts: Counts;
}

/** The one facet that a row fails: null where it fails none, `'more'` where it fails several. */
function failed(
  row: number,
  columns: FacetColumns,
  asked: readonly (readonly [FacetName, ReadonlySet<string>])[],
) {
  let only: FacetName | null = null;
  for (const [name, values] of asked) {
    if (columns[name](row).some((value) => values.has(value))) continue;
    if (only !== null) return 'more';
    only = name;
  }
  return only;
}

/**
 * The rows that hold a wanted value in each facet with a choice, and the counts beside the boxes: a row that
 * fails one facet alone still counts for that facet's other values.
 */
export function chooseRows(
  count: number,
  columns: FacetColumns,
  chosen: Chosen,
  isFound: (row: number) => boolean = () => true,
): Chosens {
  const rows: number[] = [];
  const counts = new Map(FACETS.map((name) => [name, new Map<string, number>()]));
  const add = (name: FacetName, row: number): void => {
    const own = counts.get(name);
    for (const value of columns[name](row)) own?.set(value, (own.get(value) ?? 0) + 1);
  };
  const asked = [...chosen].filter(([, values]) => values.size > 0);
  for (let row = 0; row < count; row++) {
    if (!isFound(row)) continue;
    const only = failed(row, columns, asked);
    if (only === 'more') continue;
    if (only !== null) add(only, row);
    else {
      rows.push(row);
      for (const name of FACETS) add(name, row);
    }
  }
  return { rows, counts };
}
