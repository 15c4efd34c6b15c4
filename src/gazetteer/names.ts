import { allAreas } from './area-rows.ts';
import type { Area } from './areas.ts';
import { findNameKeys, type NameKeys } from './index/names.ts';
import { nameKey } from './key.ts';
import { loadIndex } from './prepared.ts';

/** A place, and the entry of the gazetteer that it replaces. */
export interface Known {
  readonly id: string;
  readonly geonames?: number | undefined;
  readonly iso?: string | undefined;
}

const GEONAMES_ID = /-(\d+)$/;

/** `gare--konotop-706448` has a town's number, but not its names. */
function geonamesOf({ id, geonames }: Known): number | undefined {
  const number = id.includes('--') ? undefined : GEONAMES_ID.exec(id)?.[1];
  return geonames ?? (number === undefined ? undefined : Number(number));
}

function areasByKey(): Map<string, Area> {
  return new Map(allAreas().flatMap((area) => [area.iso ?? '', area.place.id].map((key) => [key, area])));
}

const NOTHING: NameKeys = { main: [], other: [] };

function keysOfArea({ mainForms, otherForms }: Area): NameKeys {
  return { main: mainForms.map(nameKey), other: otherForms.map(nameKey) };
}

/** Every name under which the gazetteer files these places, as name keys, in every language and script that it has. */
export function nameKeysOf(places: readonly Known[], cacheDir: string): Map<string, NameKeys> {
  const towns = new Set(places.flatMap((place) => geonamesOf(place) ?? []));
  const keys = findNameKeys(loadIndex(cacheDir), towns);
  const areas = areasByKey();
  return new Map(
    places.map((place) => {
      const area = areas.get(place.iso ?? place.id);
      const known = area ? keysOfArea(area) : keys.get(geonamesOf(place) ?? -1);
      return [place.id, known ?? NOTHING];
    }),
  );
}
