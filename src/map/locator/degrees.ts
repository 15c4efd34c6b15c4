import type { Box } from '../geometry/box.ts';
import { formatDegrees, graticuleStep, LATITUDE, LONGITUDE, multiples } from '../geometry/degrees.ts';
import { type Mercator, project, viewBox } from '../geometry/mercator.ts';
import { TEXTS } from '../style.data.ts';
import { FRAME } from './frame.ts';
import { element } from './svg.ts';

/** Lines of the graticule stand at least this far apart, px. */
const APART = 66;

/** The whole picture and the map within its frame. */
export interface Neatline {
  readonly mercator: Mercator;
  readonly width: number;
  readonly height: number;
  readonly inner: Box;
}

export function innerBox(width: number, height: number): Box {
  return { x0: FRAME, y0: FRAME, x1: width - FRAME, y1: height - FRAME };
}

interface Ticks {
  readonly step: number;
  /** Positions in px of the multiples of the step, and of its half. */
  readonly lons: readonly { value: number; at: number }[];
  readonly lats: readonly { value: number; at: number }[];
}

/** Where the lines of the graticule stand, or `divide` times as many. */
export function ticks({ mercator, width, height }: Neatline, divide: number): Ticks {
  const { west, east, south, north } = viewBox(mercator, width, height);
  const step = graticuleStep(width / (east - west), APART) / divide;
  const x = (value: number): number => project(mercator, [value, 0])[0];
  const y = (value: number): number => project(mercator, [0, value])[1];
  return {
    step,
    lons: multiples(west, east, step).map((value) => ({ value, at: x(value) })),
    lats: multiples(south, north, step).map((value) => ({ value, at: y(value) })),
  };
}

/** From a corner to the first degrees, px. */
const CORNER = 34;
/** Width of a character of the degrees at most, of their size. */
const DIGIT = 0.56;

function degree(x: number, y: number, words: string): string {
  const { className, size } = TEXTS.degree;
  return element('text', { class: className, 'font-size': size, x, y }, words);
}

/** Along the lower edge, as markup. */
export function longitudes(neatline: Neatline): string {
  const { inner } = neatline;
  return ticks(neatline, 1)
    .lons.filter(({ at }) => at > inner.x0 + CORNER && at < inner.x1 - CORNER)
    .map(({ value, at }) => degree(at + 3, inner.y1 - 4, formatDegrees(value, LONGITUDE)))
    .join('');
}

/** A latitude at the left edge, and the room that it takes. */
export interface Latitude {
  readonly svg: string;
  readonly box: Box;
}

export function latitudes(neatline: Neatline): Latitude[] {
  const { inner } = neatline;
  const { size } = TEXTS.degree;
  return ticks(neatline, 1)
    .lats.filter(({ at }) => at > inner.y0 + CORNER && at < inner.y1 - CORNER)
    .map(({ value, at }) => {
      const words = formatDegrees(value, LATITUDE);
      const [x, y] = [inner.x0 + 4, at - 3];
      const box = { x0: x, y0: y - size, x1: x + words.length * size * DIGIT, y1: y + 2 };
      return { svg: degree(x, y, words), box };
    });
}

/** Where the latitudes stand: names keep clear of them. */
export const latitudeBoxes = (neatline: Neatline): Box[] => latitudes(neatline).map(({ box }) => box);
