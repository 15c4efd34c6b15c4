import type { MultiPolygon } from 'geojson';
import { merge, mergeArcs } from 'topojson-client';
import type { Topology, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { isPartOf, type LandObjects, type Region } from './backdrop/model.ts';
import { isPoint, type LonLat, type MapPlace } from './model.ts';

export type Land = Topology<LandObjects>;
/** The regions alone, as the prepared base has them. */
export type RegionsOfLand = Topology<Pick<LandObjects, 'regions'>>;

/** What these regions cover together, their inner borders dissolved; its arcs are those of the land. */
export type Shape = TopoMultiPolygon;

export function landShape(land: RegionsOfLand): Shape {
  return mergeArcs(land, land.objects.regions.geometries);
}

const regionsOf = (land: RegionsOfLand, codes: readonly string[]): Region[] =>
  land.objects.regions.geometries.filter((region) => isPartOf(region, codes));

export function areaShape(land: RegionsOfLand, codes: readonly string[]): Shape {
  return mergeArcs(land, regionsOf(land, codes));
}

export function landOf(land: Land): MultiPolygon {
  return merge(land, land.objects.regions.geometries);
}

/** What an area covers. */
export function areaOf(land: RegionsOfLand, codes: readonly string[]): MultiPolygon {
  return merge(land, regionsOf(land, codes));
}

/** An area made of several regions has its outline drawn; a single one is on the map already. */
export function isComposite(place: MapPlace): boolean {
  return place.kind === 'region' && place.area.length > 1;
}

/** The country whose land holds a point, if any. */
export type CountryAt = (point: LonLat) => string | undefined;

/**
 * The countries that the places lie in: those of its points and regions, and where there are none the
 * countries that are named themselves.
 */
export function theatreOf(places: readonly MapPlace[], countryAt: CountryAt): string[] {
  const codesOf = (some: readonly MapPlace[]): string[] =>
    some.flatMap(({ area }) => area.map((code) => code.slice(0, 2)));
  const regions = codesOf(places.filter(({ kind }) => kind !== 'country'));
  const holders = places.filter(isPoint).flatMap(({ lon, lat }) => countryAt([lon, lat]) ?? []);
  const found = [...regions, ...holders];
  return [...new Set(found.length > 0 ? found : codesOf(places))].sort();
}
