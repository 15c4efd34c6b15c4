import { bearing, type CompassPoint, compassPoint, distanceKm } from './geodesy.ts';
import type { PlaceView } from './model.ts';

const NEAREST = 10;

export interface Neighbour {
  readonly place: PlaceView;
  readonly km: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  readonly point: CompassPoint;
}

/** The ten nearest other places of a point that the reports name, nearest first; none without a position. */
export function neighboursOf(from: PlaceView, places: readonly PlaceView[]): Neighbour[] {
  const { lat, lon } = from;
  if (lat === null || lon === null) return [];
  return places
    .filter(({ id, kind }) => id !== from.id && (kind === 'settlement' || kind === 'facility'))
    .flatMap((place) => {
      if (place.lat === null || place.lon === null) return [];
      const [a, b] = [
        { lat, lon },
        { lat: place.lat, lon: place.lon },
      ];
      return [{ place, km: distanceKm(a, b), bearing: bearing(a, b), point: compassPoint(a, b) }];
    })
    .sort((a, b) => a.km - b.km)
    .slice(0, NEAREST);
}
