import type { Box } from '../geometry/box.ts';
import { formatDegrees, graticuleStep, LATITUDE, LONGITUDE, multiples } from '../geometry/degrees.ts';
import { type Mercator, project, viewBox } from '../geometry/mercator.ts';
import { tenths } from '../geometry/path.ts';
import { LINES, TEXTS } from '../style.data.ts';
import { FRAME } from './frame.ts';
import { element, lineAttributes } from './svg.ts';

/** Lines of the graticule stand at least this far apart, px. */
const APART = 66;
const BAR = { inset: 2.5, thick: 5 } as const;

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

function ticks({ mercator, width, height }: Neatline, divide: number): Ticks {
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

const px = (value: number): string => tenths(value * 10);

export function drawGraticule(neatline: Neatline): string {
  const { inner } = neatline;
  const { lons, lats } = ticks(neatline, 1);
  const vertical = lons.map(({ at }) => `M${px(at)} ${px(inner.y0)}V${px(inner.y1)}`);
  const horizontal = lats.map(({ at }) => `M${px(inner.x0)} ${px(at)}H${px(inner.x1)}`);
  return element('path', { ...lineAttributes(LINES.graticule), d: [...vertical, ...horizontal].join('') });
}

interface Bar {
  readonly from: number;
  readonly to: number;
}

/** Every second half-step, cut to the picture. */
function bars(
  marks: readonly { value: number; at: number }[],
  step: number,
  from: number,
  to: number,
): Bar[] {
  const half = Math.abs((marks[1]?.at ?? 0) - (marks[0]?.at ?? 0));
  const first = marks[0];
  const ends = first === undefined ? [] : [{ value: first.value - step, at: first.at - half }, ...marks];
  return ends
    .filter(({ value }) => Math.round(value / step) % 2 === 0)
    .map(({ at }) => ({ from: Math.max(from, at), to: Math.min(to, at + half) }))
    .filter((bar) => bar.to > bar.from);
}

/** Two opposite edges of the frame: their bars as a path, and the degrees along one of them as markup. */
export interface Edges {
  readonly bars: string;
  readonly degrees: string;
}

/** From a corner to the first degrees, px. */
const CORNER = 34;

function degree(x: number, y: number, words: string): string {
  const { className, size } = TEXTS.degree;
  return element('text', { class: className, 'font-size': size, x, y }, words);
}

/** The upper and the lower edge. */
export function edgesAcross(neatline: Neatline): Edges {
  const { width, height, inner } = neatline;
  const { lons, step } = ticks(neatline, 2);
  const drawn = bars(lons, step, FRAME, width - FRAME).flatMap(({ from, to }) =>
    [BAR.inset, height - BAR.inset - BAR.thick].map(
      (y) => `M${px(from)} ${px(y)}H${px(to)}v${BAR.thick}H${px(from)}Z`,
    ),
  );
  const degrees = ticks(neatline, 1)
    .lons.filter(({ at }) => at > inner.x0 + CORNER && at < inner.x1 - CORNER)
    .map(({ value, at }) => degree(at + 3, inner.y1 - 4, formatDegrees(value, LONGITUDE)));
  return { bars: drawn.join(''), degrees: degrees.join('') };
}

/** The left and the right edge. */
export function edgesDown(neatline: Neatline): Edges {
  const { width, height, inner } = neatline;
  const { lats, step } = ticks(neatline, 2);
  const mirrored = lats.map(({ value, at }) => ({ value, at: height - at }));
  const drawn = bars(mirrored, step, FRAME, height - FRAME).flatMap(({ from, to }) =>
    [BAR.inset, width - BAR.inset - BAR.thick].map(
      (x) => `M${px(x)} ${px(height - to)}V${px(height - from)}h${BAR.thick}V${px(height - to)}Z`,
    ),
  );
  const degrees = ticks(neatline, 1)
    .lats.filter(({ at }) => at > inner.y0 + CORNER && at < inner.y1 - CORNER)
    .map(({ value, at }) => degree(inner.x0 + 4, at - 3, formatDegrees(value, LATITUDE)));
  return { bars: drawn.join(''), degrees: degrees.join('') };
}

export const drawBars = (path: string): string => element('path', { class: 'm-bars', d: path });

/** The double frame without its bars. */
export function drawFrame({ width, height }: Pick<Neatline, 'width' | 'height'>): string {
  const hole = `M0 0H${width}V${height}H0ZM${FRAME} ${FRAME}V${height - FRAME}H${width - FRAME}V${FRAME}Z`;
  const rect = (inset: number): string =>
    element('rect', {
      class: 'm-neat',
      x: inset,
      y: inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
    });
  return element('path', { class: 'm-frame', d: hole }) + rect(FRAME - 0.5) + rect(0.5);
}

/** The double frame with its bars, and the degrees along its lower and left side. */
export function drawNeatline(neatline: Neatline): string {
  const [across, down] = [edgesAcross(neatline), edgesDown(neatline)];
  return across.degrees + down.degrees + drawFrame(neatline) + drawBars(across.bars + down.bars);
}
