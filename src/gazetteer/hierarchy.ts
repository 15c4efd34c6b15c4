import { type Area, countryArea, regionArea } from './areas.ts';
import type { Candidate } from './model.ts';
import type { CountryRow } from './prepare/countries.ts';
import type { RegionRow } from './prepare/regions.ts';

/** Which areas hold a place, and which ISO codes an area stands for. */
export interface Hierarchy {
  /** ISO 3166 codes of what a place covers: one for a country or a first-level region, none else. */
  areaOf(id: string): readonly string[];
  /** Ids of the region and the country that hold a place, the region first; without the place itself. */
  within(place: Candidate): readonly string[];
}

/** An editors' row that stands for an ISO code. */
export interface Edited {
  readonly id: string;
  readonly iso?: string | undefined;
}

/** The hierarchy of the prepared tables, under the editors' ids where they have given one. */
export function createHierarchy(
  countries: readonly CountryRow[],
  regions: readonly RegionRow[],
  edited: readonly Edited[],
): Hierarchy {
  const editorsId = new Map(edited.flatMap(({ id, iso }) => (iso ? [[iso, id]] : [])));
  const idOf = ({ iso, place }: Area): string => editorsId.get(iso ?? '') ?? place.id;
  const areas = [...countries.map(countryArea), ...regions.map(regionArea)];
  const isoById = new Map(areas.flatMap((area) => (area.iso ? [[idOf(area), area.iso]] : [])));
  const countryIds = new Map(countries.map((row) => [row.iso, idOf(countryArea(row))]));
  const regionIds = new Map(regions.flatMap((row) => (row.gn ? [[row.gn, idOf(regionArea(row))]] : [])));
  return {
    areaOf(id) {
      const iso = isoById.get(id);
      return iso ? [iso] : [];
    },
    within({ id, region, country }) {
      const wider = [regionIds.get(region ?? ''), countryIds.get(country ?? '')];
      return wider.flatMap((other) => (other && other !== id ? [other] : []));
    },
  };
}
