import { geoDistance } from 'd3-geo';
import { editDistance } from '../editorial/nearest.ts';
import { type Entry, lastVersion, slugNow } from './entry.ts';
import type { PresentPlace } from './present.ts';
import { wordsOf } from './words.ts';

/** Mean radius of the Earth, km (IUGG). */
const EARTH_KM = 6371.0088;
/** Within this, two positions are one place; beyond that, the same name is a namesake's. */
const NEAR_KM = 3;
const FAR_KM = 60;
/** Letters by which an id mistyped differs. */
const MISTYPED = 2;

function distance({ lat, lon }: Entry, place: PresentPlace): number | null {
  if (lat === undefined || lon === undefined || place.lat === null || place.lon === null) return null;
  return geoDistance([lon, lat], [place.lon, place.lat]) * EARTH_KM;
}

/** 3: name and position, 2: the name and no position against it, 1: the position and nearly the same id; 0 none. */
function likenessOfPlaces(entry: Entry, place: PresentPlace): number {
  const name = wordsOf(lastVersion(entry).text);
  const isNamed = [place.name, ...place.forms].some((form) => wordsOf(form) === name);
  const km = distance(entry, place);
  if (km !== null && km > FAR_KM) return 0;
  const isNear = km !== null && km <= NEAR_KM;
  if (isNamed) return isNear ? 3 : 2;
  return isNear && editDistance(slugNow(entry), place.id) <= MISTYPED ? 1 : 0;
}

/** The place that a lost one has become, as far as its name and position tell. */
export function proposePlace(entry: Entry, candidates: readonly PresentPlace[]): PresentPlace | null {
  const best = candidates
    .map((place) => ({ place, value: likenessOfPlaces(entry, place) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)[0];
  return best?.place ?? null;
}
