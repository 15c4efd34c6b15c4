import { type Area, countryArea, regionArea } from '../../gazetteer/areas.ts';
import type { CountryRow } from '../../gazetteer/prepare/countries.ts';
import type { RegionRow } from '../../gazetteer/prepare/regions.ts';

/** The place of each ISO 3166 code: the editors' row where there is one, else the prepared region or country. */
export function areaIds(
  countries: readonly CountryRow[],
  regions: readonly RegionRow[],
  rows: readonly { readonly id: string; readonly iso?: string | undefined }[],
): ReadonlyMap<string, string> {
  const prepared = [...countries.map(countryArea), ...regions.map(regionArea)];
  const coded = ({ iso, place }: Area): [string, string][] => (iso ? [[iso, place.id]] : []);
  const edited = rows.flatMap(({ iso, id }): [string, string][] => (iso ? [[iso, id]] : []));
  return new Map([...prepared.flatMap(coded), ...edited]);
}
