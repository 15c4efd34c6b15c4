import { geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo';
import { areaOf, type RegionsOfLand } from './theatre.ts';

/** An outline whose area on the sheet is true: so many square km a square px, everywhere. */
export interface ScaledOutline {
  /** SVG path, px. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly kmPerPx: number;
}

/** Mean radius of the Earth, km (IUGG). */
const EARTH = 6371.0088;

/**
 * The outline of `codes` (ISO 3166) in Lambert's azimuthal equal-area projection around its own centre,
 * within `width` by `height` px; null where the base map has no such area.
 */
export function outlineToScale(
  land: RegionsOfLand,
  codes: readonly string[],
  { width, height }: { readonly width: number; readonly height: number },
): ScaledOutline | null {
  const shape = areaOf(land, codes);
  if (shape.coordinates.length === 0) return null;
  const [lon, lat] = geoCentroid(shape);
  const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]).precision(0.3);
  projection.fitSize([width, height], shape);
  const path = geoPath(projection).digits(0);
  const [[, top], [right, bottom]] = path.bounds(shape);
  return {
    path: path(shape) ?? '',
    width: Math.ceil(right),
    height: Math.ceil(bottom - Math.min(0, top)),
    kmPerPx: EARTH / projection.scale(),
  };
}

/** Side of the square of `area` km², px. */
export const squareSide = (area: number, kmPerPx: number): number => Math.sqrt(Math.max(0, area)) / kmPerPx;
