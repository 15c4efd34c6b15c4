import type { PlaceKind } from '../../analysis/model.ts';
import { bearing, type CompassPoint, compassPoint, distanceKm, type Position } from './geodesy.ts';
import type { PlaceView } from './model.ts';

const NEAREST = 10;
/** Farther off nothing is near, km. */
const REACH = 1000;
/** Nearer by than positions are exact, km: the airport of Nyala is where Nyala is. */
const SAME_SPOT = 0.1;
/** What is small enough to be near something. */
const SPOTS: ReadonlySet<PlaceKind> = new Set(['settlement', 'facility', 'landform']);

export interface Neighbour {
  readonly label: string;
  /** Null for a town that no report names: it has no page. */
  readonly href: string | null;
  readonly km: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  readonly point: CompassPoint;
}

/** A place that a distance can be taken to. */
export type Spot = Pick<PlaceView, 'id' | 'label' | 'kind' | 'lat' | 'lon'> & {
  readonly href: string | null;
};

/** Km of one degree of latitude, at the least (at the equator of WGS 84). */
const DEGREE = 110.5;

function positionOf({ kind, lat, lon }: Pick<Spot, 'kind' | 'lat' | 'lon'>): Position | null {
  return SPOTS.has(kind) && lat !== null && lon !== null ? { lat, lon } : null;
}

/** The distance, where it is within reach; most places are too far by their latitude alone. */
function within(here: Position, there: Position): number | null {
  if (Math.abs(here.lat - there.lat) * DEGREE > REACH) return null;
  const km = distanceKm(here, there);
  return km > SAME_SPOT && km <= REACH ? km : null;
}

function spotsAround(from: PlaceView, spots: readonly Spot[]): Neighbour[] {
  const here = positionOf(from);
  if (!here) return [];
  const near = spots.flatMap((spot) => {
    const there = positionOf(spot);
    const km = there && spot.id !== from.id ? within(here, there) : null;
    return there && km !== null ? [{ spot, there, km }] : [];
  });
  return near
    .sort((a, b) => a.km - b.km)
    .slice(0, NEAREST)
    .map(({ spot: { label, href }, there, km }) => ({
      ...{ label, href, km },
      bearing: bearing(here, there),
      point: compassPoint(here, there),
    }));
}

/**
 * The ten nearest places within 1,000 km that reports name, and where there are fewer the nearest landmarks.
 * None for a region, a country or a sea, the middle of which is near to nothing in particular.
 */
export function neighboursOf(
  from: PlaceView,
  named: readonly PlaceView[],
  landmarks: readonly Spot[],
): Neighbour[] {
  const known = new Set(named.map(({ id }) => id));
  const near = spotsAround(from, named);
  const others = spotsAround(
    from,
    landmarks.filter(({ id }) => !known.has(id)),
  );
  return [...near, ...others.slice(0, NEAREST - near.length)].sort((a, b) => a.km - b.km);
}
