import type { Nearness, PlaceKind } from '../analysis/model.ts';

/** One place that a name can stand for. */
export interface Candidate {
  /** Permanent, good for a URL: `pokrovsk` (editors), `chiva-2519233` (GeoNames), `tillaberi-ne-6` (ISO 3166-2), `mer-noire`. */
  readonly id: string;
  /** The one French form under which the site names it. */
  readonly name: string;
  readonly kind: PlaceKind;
  readonly lat: number | null;
  readonly lon: number | null;
  /** ISO 3166-1 alpha-2, null for what lies in several countries. */
  readonly country: string | null;
  /** GeoNames `CC.admin1` (`UA.05`), null where unknown. */
  readonly region: string | null;
  readonly population: number;
  /** Seat of government: 3 the country's, 2 a first-level region's, 1 a lower one's, 0 none. */
  readonly rank: 0 | 1 | 2 | 3;
  /** Who says so: `editors`, `geonames`, `naturalearth`, `iso`, `landmarks`, `report`. */
  readonly source: string;
  /** For a place that only a report knows: its position is approximate. */
  readonly near?: Nearness;
}

/** A place found under a name. */
export interface Match extends Candidate {
  /** True where the name is one that the place is mainly known by, false for other spellings and languages. */
  readonly main: boolean;
}

export interface Gazetteer {
  /** Every place of that name; case, accents, hyphens, apostrophes and St/Saint do not count. */
  lookup(name: string): readonly Match[];
  /** The place of that id, editors' and prepared ones alike; `gare--konotop-706448` is a facility at a place. */
  byId(id: string): Candidate | undefined;
  /** False where no name begins with these words and has more of them, so that a caller need not look on. */
  goesOn(words: string): boolean;
}
