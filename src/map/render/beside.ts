import { spotBeside } from '../beside.ts';
import { kmPerPixel, type Mercator, unproject } from '../geometry/mercator.ts';
import { onSheet, ringsWithin } from '../geometry/sheet.ts';
import type { Square, View } from '../model.ts';
import { areaOf, type Land } from '../theatre.ts';
import type { SquareTask } from './model.ts';

/** Bends smaller than this do not matter to where a square goes, px. */
const ROUGH = 3;
/** Half of what one step out shows more. */
const OUT = 0.5;

/** A square as it is first laid, and the view that has it whole. */
export interface Laid {
  readonly square: Square;
  readonly view: View;
}

/**
 * Beside the claimed ground (regions or countries by their ISO codes) in the view, or in the nearest wider view that has
 * room; else in the view's middle.
 */
export function layBeside(
  { area, mercator: start, middle, free, zoom: from, minZoom }: SquareTask,
  land: Land,
  codes: readonly string[],
): Laid {
  const [lon, lat] = start.centre;
  for (let zoom = from; zoom >= minZoom; zoom -= OUT) {
    const mercator: Mercator = { ...start, scale: start.scale * 2 ** (zoom - from) };
    const claimed = ringsWithin(areaOf(onSheet(land, mercator, ROUGH), codes), free);
    const side = Math.sqrt(area) / kmPerPixel(mercator, lat);
    const spot = spotBeside(free, side, claimed, middle);
    if (spot !== undefined)
      return { square: { area, at: unproject(mercator, spot) }, view: { zoom, lat, lon } };
  }
  return { square: { area, at: start.centre }, view: { zoom: from, lat, lon } };
}
