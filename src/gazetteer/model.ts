import type { PlaceKind } from '../analysis/model.ts';

/** One place that a name can stand for. */
export interface Candidate {
  /** Permanent: an editors' id (`pokrovsk`), an ISO code (`UA-14`, `FR`) or a GeoNames id (`gn-704422`). */
  readonly id: string;
  /** The one French form under which the site names it. */
  readonly name: string;
  readonly kind: PlaceKind;
  readonly lat: number | null;
  readonly lon: number | null;
  /** ISO 3166-1 alpha-2, null for what lies in several countries. */
  readonly country: string | null;
  /** ISO 3166-2 or GeoNames `CC.admin1`, null where unknown. */
  readonly region: string | null;
  readonly population: number;
  /** Who says so: `editors`, `geonames`, `naturalearth`, `iso`. */
  readonly source: string;
}

export interface Gazetteer {
  /** Every place of that name; `folded` is lower case without accents, as `fold()` gives it. */
  lookup(folded: string): readonly Candidate[];
  /** The place of that id, editors' and prepared ones alike. */
  byId(id: string): Candidate | undefined;
  /** The largest number of words that any name has, so that a caller knows how far to look. */
  readonly longestName: number;
}
