import type { Insets, LonLat } from '../model.ts';
import { latitudeOf, type Mercator, northing, scaleFor } from './mercator.ts';

export interface FitFrame {
  readonly width: number;
  readonly height: number;
  /** What is covered or kept free of places on each side, px. */
  readonly inset: Insets;
  /** The shorter side of what is left shows at least this many km: one place alone is not magnified. */
  readonly minKm: number;
}

const RADIANS = Math.PI / 180;

/** The view that holds all positions within the insets. Without positions: the whole world. */
export function fit(positions: readonly LonLat[], frame: FitFrame): Mercator {
  const { inset } = frame;
  const width = frame.width - inset.left - inset.right;
  const height = frame.height - inset.top - inset.bottom;
  const origin = [inset.left + width / 2, inset.top + height / 2] as const;
  if (positions.length === 0) return { scale: width / (2 * Math.PI), centre: [10, 25], origin };
  const lons = positions.map(([lon]) => lon);
  const norths = positions.map(([, lat]) => northing(lat));
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...norths), Math.max(...norths)];
  const centre = [(west + east) / 2, latitudeOf((south + north) / 2)] as const;
  const scale = Math.min(
    width / ((east - west) * RADIANS),
    height / (north - south),
    scaleFor(frame.minKm / Math.min(width, height), centre[1]),
  );
  return { scale, centre, origin };
}
