import type { GeoBox, LonLat } from '../model.ts';

/** Degrees around what a map must show, and the grid to which its box is widened: neighbours share a file. */
const MARGIN = { lon: 4, lat: 2.5 } as const;
const GRID = 2;

const down = (value: number): number => Math.floor(value / GRID) * GRID;
const up = (value: number): number => Math.ceil(value / GRID) * GRID;
const bound = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** A map may be this much taller or wider than what it must show, in degrees for degrees. */
const SHAPE = { tall: 1.1, wide: 1.2 } as const;

function spread(values: readonly number[], margin: number): { from: number; to: number } {
  return { from: Math.min(...values) - margin, to: Math.max(...values) + margin };
}

/** The part of the world that a movable map of these positions gets; all of it without positions. */
export function backdropBox(positions: readonly LonLat[]): GeoBox {
  if (positions.length === 0) return { west: -180, south: -86, east: 180, north: 86 };
  const lons = spread(
    positions.map(([lon]) => lon),
    MARGIN.lon,
  );
  const lats = spread(
    positions.map(([, lat]) => lat),
    MARGIN.lat,
  );
  const [lonSpan, latSpan] = [lons.to - lons.from, lats.to - lats.from];
  const wider = Math.max(0, latSpan * SHAPE.wide - lonSpan) / 2;
  const taller = Math.max(0, lonSpan * SHAPE.tall - latSpan) / 2;
  return {
    west: bound(down(lons.from - wider), 180),
    south: bound(down(lats.from - taller), 86),
    east: bound(up(lons.to + wider), 180),
    north: bound(up(lats.to + taller), 86),
  };
}

/** The name of a box's file: `30_44_42_54`, west, south, east, north. */
export function backdropKey({ west, south, east, north }: GeoBox): string {
  return [west, south, east, north].join('_');
}

/** @throws for a name that `backdropKey` did not give */
export function parseBackdropKey(key: string): GeoBox {
  const [west, south, east, north] = key.split('_').map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    throw new Error(`Unexpected backdrop key ${key}, expected west_south_east_north`);
  }
  return { west, south, east, north };
}
