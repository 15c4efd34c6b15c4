import type { PlaceKind } from '../../analysis/model.ts';
import type { Hierarchy } from '../../gazetteer/hierarchy.ts';
import type { Candidate } from '../../gazetteer/model.ts';

export interface HolderSources {
  readonly hierarchy: Hierarchy;
  readonly outlines: {
    /** ISO 3166-2 code of the region whose land holds the point; null at sea. */
    regionAt(lat: number, lon: number): string | null;
    /** From the point to a region, by its ISO code, km; null where it has no outline. */
    kmTo(code: string, lat: number, lon: number): number | null;
  };
  readonly idOfArea: (iso: string) => string | undefined;
}

/** The outlines are simplified: near a border GeoNames' word stands, km. */
const BORDER = 15;
/** What is small enough to lie in one region. */
const SPOTS: ReadonlySet<PlaceKind> = new Set(['settlement', 'facility', 'landform']);

/**
 * Ids of the region and the country that hold a place: GeoNames' region where the outlines do not belie it,
 * else the one whose outline holds the place. GeoNames numbers the regions of France where Natural Earth
 * numbers its departments, so that Paris, « FR.11 », would lie in the Aude.
 */
export function createHolders({
  hierarchy,
  outlines,
  idOfArea,
}: HolderSources): (place: Candidate) => string[] {
  const regionOf = (
    lat: number,
    lon: number,
    country: string,
    told: string | undefined,
  ): string | undefined => {
    const [code] = told === undefined ? [] : hierarchy.areaOf(told);
    const km = code === undefined ? null : outlines.kmTo(code, lat, lon);
    if (km !== null && km <= BORDER) return told;
    const found = outlines.regionAt(lat, lon);
    return found?.startsWith(`${country}-`) ? idOfArea(found) : undefined;
  };
  return (place) => {
    const { lat, lon, kind, country } = place;
    const told = [...hierarchy.within(place)];
    const holder = country === null ? undefined : idOfArea(country);
    if (lat === null || lon === null || country === null || !holder || !SPOTS.has(kind)) return told;
    const region = regionOf(
      lat,
      lon,
      country,
      told.find((id) => id !== holder),
    );
    return [...(region && region !== place.id ? [region] : []), holder];
  };
}
