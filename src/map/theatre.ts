import { geoContains } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { LandObjects, Region } from './backdrop/model.ts';
import { isPoint, type LonLat, type MapPlace } from './model.ts';

export type Land = Topology<LandObjects>;
/** The regions alone, as the prepared base has them. */
export type RegionsOfLand = Topology<Pick<LandObjects, 'regions'>>;

/** A code of ISO 3166-2 names one region, one of ISO 3166-1 all regions of the country. */
export function isPartOf({ id, properties }: Region, codes: readonly string[]): boolean {
  return codes.some((code) => code === id || code === properties?.country);
}

function merged(land: RegionsOfLand, regions: readonly Region[]): MultiPolygon {
  return merge(land, [...regions]);
}

export function landOf(land: Land): MultiPolygon {
  return merged(land, land.objects.regions.geometries);
}

/** What an area covers, its inner borders dissolved. */
export function areaOf(land: RegionsOfLand, codes: readonly string[]): MultiPolygon {
  return merged(
    land,
    land.objects.regions.geometries.filter((region) => isPartOf(region, codes)),
  );
}

/** An area made of several regions has its outline drawn; a single one is on the map already. */
export function isComposite(place: MapPlace): boolean {
  return place.kind === 'region' && place.area.length > 1;
}

/**
 * The countries that the places lie in: those of its points and regions, and where there are none the
 * countries that are named themselves.
 */
export function theatreOf(places: readonly MapPlace[], land: Land): string[] {
  const codesOf = (some: readonly MapPlace[]): string[] =>
    some.flatMap(({ area }) => area.map((code) => code.slice(0, 2)));
  const regions = codesOf(places.filter(({ kind }) => kind !== 'country'));
  const holders = places.filter(isPoint).flatMap(({ lon, lat }) => countryAt(land, [lon, lat]) ?? []);
  const found = [...regions, ...holders];
  return [...new Set(found.length > 0 ? found : codesOf(places))].sort();
}

function countryAt(land: Land, position: LonLat): string | undefined {
  const region = land.objects.regions.geometries.find((geometry) =>
    geoContains(feature(land, geometry), [...position]),
  );
  return region?.properties?.country;
}
