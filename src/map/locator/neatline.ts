import { type Box, overlap } from '../geometry/box.ts';
import { tenths } from '../geometry/path.ts';
import { LINES } from '../style.data.ts';
import { latitudes, longitudes, type Neatline, ticks } from './degrees.ts';
import { FRAME } from './frame.ts';
import { element, lineAttributes } from './svg.ts';

const BAR = { inset: 2.5, thick: 5 } as const;

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

/** The upper and the lower edge. */
export function edgesAcross(neatline: Neatline): Edges {
  const { width, height } = neatline;
  const { lons, step } = ticks(neatline, 2);
  const drawn = bars(lons, step, FRAME, width - FRAME).flatMap(({ from, to }) =>
    [BAR.inset, height - BAR.inset - BAR.thick].map(
      (y) => `M${px(from)} ${px(y)}H${px(to)}v${BAR.thick}H${px(from)}Z`,
    ),
  );
  return { bars: drawn.join(''), degrees: longitudes(neatline) };
}

/** The left and the right edge; a latitude gives way to what is `taken` by the marks of places. */
export function edgesDown(neatline: Neatline, taken: readonly Box[]): Edges {
  const { width, height } = neatline;
  const { lats, step } = ticks(neatline, 2);
  const mirrored = lats.map(({ value, at }) => ({ value, at: height - at }));
  const drawn = bars(mirrored, step, FRAME, height - FRAME).flatMap(({ from, to }) =>
    [BAR.inset, width - BAR.inset - BAR.thick].map(
      (x) => `M${px(x)} ${px(height - to)}V${px(height - from)}h${BAR.thick}V${px(height - to)}Z`,
    ),
  );
  const degrees = latitudes(neatline)
    .filter(({ box }) => !taken.some((other) => overlap(box, other)))
    .map(({ svg }) => svg);
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

/** The double frame with its bars, and the degrees along its lower and left side, clear of what is `taken`. */
export function drawNeatline(neatline: Neatline, taken: readonly Box[]): string {
  const [across, down] = [edgesAcross(neatline), edgesDown(neatline, taken)];
  return across.degrees + down.degrees + drawFrame(neatline) + drawBars(across.bars + down.bars);
}
