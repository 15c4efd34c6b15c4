import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';

import type { GeoBox } from '../model.ts';

/** ISO 3166-1 alpha-2, empty where no country is recognised. */
export interface OfCountry {
  readonly country: string;
}

/** Regions have their ISO 3166-2 code as id; arcs are shared, so that every border is drawn once. */
export type Region = (Polygon<OfCountry> | MultiPolygon<OfCountry>) & { id?: string };
export type Regions = { type: 'GeometryCollection'; geometries: Region[] };

/** A code of ISO 3166-2 names one region, one of ISO 3166-1 all regions of the country. */
export function isPartOf({ id, properties }: Region, codes: readonly string[]): boolean {
  return codes.some((code) => code === id || code === properties?.country);
}

/** A type, not an interface: the objects of a topology need an index signature. */
export type LandObjects = {
  regions: Regions;
  coast: MultiLineString;
  /** Between two countries. */
  borders: MultiLineString;
  /** Between two regions of one country: one geometry a country. */
  divisions: { type: 'GeometryCollection'; geometries: MultiLineString<OfCountry>[] };
};

/** The land beyond the box of a map, in rough outline and without borders. */
export type OutlineObjects = { land: GeometryCollection };

/** How broad a river is drawn: `a` the broadest. */
export type RiverRank = 'a' | 'b' | 'c';

export type WaterObjects = {
  rivers: GeometryCollection<{ readonly name?: string; readonly rank: RiverRank }>;
  lakes: GeometryCollection;
};

/** A town of the base map: French name, degrees, inhabitants, 1 for the seat of a country or region. */
export type Town = readonly [name: string, lon: number, lat: number, population: number, seat: 0 | 1];

/** The name of a country or a sea, written across it. */
export type Lettering = readonly [name: string, lon: number, lat: number];

/** All that a map of some part of the world is drawn from, at build and in the browser. */
export interface Backdrop {
  /** What of the world it shows; beyond it there is but the rough outline. */
  readonly box: GeoBox;
  readonly land: Topology<LandObjects>;
  readonly waters: Topology<WaterObjects>;
  /** Largest first. */
  readonly towns: readonly Town[];
  readonly countries: Readonly<Record<string, string>>;
  readonly seas: readonly Lettering[];
}
