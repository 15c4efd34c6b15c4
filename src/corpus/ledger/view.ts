import { type Counts, chooseRows } from './choose.ts';
import { FACET_LEGENDS, FACETS, type FacetName } from './facets.data.ts';
import { facetColumns, facetLabels } from './facets.ts';
import { type PackedLedger, rowCount } from './model.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Facet {
  readonly name: FacetName;
  readonly legend: string;
  /** The commonest first. */
  readonly options: readonly FacetOption[];
}

/** The values of a facet with how many rows each has: voices in their own order, of others the commonest first. */
export function facetOptions(
  name: FacetName,
  counts: Counts,
  labelOf: (name: FacetName, value: string) => string,
  { voices }: Pick<PackedLedger, 'voices'>,
): FacetOption[] {
  const options = [...(counts.get(name) ?? [])].map(([value, count]) => ({
    value,
    label: labelOf(name, value),
    count,
  }));
  const rank = ({ value }: FacetOption): number => voices.findIndex(({ id }) => id === value);
  return options.sort(name === 'voix' ? (a, b) => rank(a) - rank(b) : (a, b) => b.count - a.count);
}

/** The facets of the whole ledger; a single report is no choice. */
export function viewFacets(ledger: PackedLedger): Facet[] {
  const { counts } = chooseRows(rowCount(ledger), facetColumns(ledger), new Map());
  const labelOf = facetLabels(ledger);
  return FACETS.map((name) => ({
    name,
    legend: FACET_LEGENDS[name],
    options: facetOptions(name, counts, labelOf, ledger),
  })).filter(({ name, options }) => name !== 'rapport' || options.length > 1);
}
