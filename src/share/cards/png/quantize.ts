/** A picture in at most 256 colours. */
export interface Quantized {
  /** RGB, three bytes a colour. */
  readonly palette: Uint8Array;
  /** One byte a pixel: the colour's place in the palette. */
  readonly indices: Uint8Array;
}

const MOST = 256;

/** A colour of so many pixels fills an area and is kept as it is: two shades of sea or land differ by little. */
const AREA = 1500;

/**
 * How far (in RGB, squared) a pixel may end up from its own colour, the finest first: 14 of 255 steps on the
 * edge of a letter is less than an eye sees. A coarser one serves where colours are too many or the file too heavy.
 */
export const RADII = [192, 384, 768, 1536, 3072, 6144, 12_288, 196_608] as const;
export type Radius = (typeof RADII)[number];

const red = (color: number): number => color >> 16;
const green = (color: number): number => (color >> 8) & 255;
const blue = (color: number): number => color & 255;

function distance(a: number, b: number): number {
  const [r, g, bl] = [red(a) - red(b), green(a) - green(b), blue(a) - blue(b)];
  return r * r + g * g + bl * bl;
}

function colorAt(pixels: Uint8Array, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

interface Counted {
  readonly color: number;
  readonly count: number;
}

/** Each colour with the number of its pixels, the commonest first. */
function countColors(pixels: Uint8Array): Counted[] {
  const counts = new Map<number, number>();
  let run = 0;
  let last = colorAt(pixels, 0);
  for (let at = 0; at < pixels.length; at += 4) {
    const color = colorAt(pixels, at);
    if (color !== last) {
      counts.set(last, (counts.get(last) ?? 0) + run);
      [last, run] = [color, 0];
    }
    run += 1;
  }
  counts.set(last, (counts.get(last) ?? 0) + run);
  const colors = [...counts].map(([color, count]) => ({ color, count }));
  return colors.sort((a, b) => b.count - a.count || a.color - b.color);
}

/** Commonest colours first; an edge's only where none is within the radius; undefined where they are too many. */
function choose(colors: readonly Counted[], kept: ReadonlySet<number>, radius: number): number[] | undefined {
  const palette: number[] = [];
  for (const { color, count } of colors) {
    const whole = count >= AREA || kept.has(color);
    if (!whole && palette.some((other) => distance(color, other) <= radius)) continue;
    if (palette.length === MOST) return undefined;
    palette.push(color);
  }
  return palette;
}

function nearest(color: number, palette: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  palette.forEach((other, i) => {
    const far = distance(color, other);
    if (far < least) [best, least] = [i, far];
  });
  return best;
}

function indexPixels(pixels: Uint8Array, places: ReadonlyMap<number, number>): Uint8Array {
  const indices = new Uint8Array(pixels.length / 4);
  let last = -1;
  let index = 0;
  for (let i = 0; i < indices.length; i += 1) {
    const color = colorAt(pixels, i * 4);
    if (color !== last) [last, index] = [color, places.get(color) ?? 0];
    indices[i] = index;
  }
  return indices;
}

/**
 * An opaque picture (RGBA, four bytes a pixel) in at most 256 colours. The colours of areas, and those in `kept`
 * (`0xrrggbb`), stay as they are, so that paper, ink and hues are true; what anti-aliasing mixes takes the
 * nearest of those.
 */
export function quantize(
  pixels: Uint8Array,
  kept: ReadonlySet<number>,
  finest: Radius = RADII[0],
): Quantized {
  const colors = countColors(pixels);
  const palette =
    RADII.filter((radius) => radius >= finest).reduce<number[] | undefined>(
      (found, radius) => found ?? choose(colors, kept, radius),
      undefined,
    ) ?? [...kept].slice(0, MOST);
  const places = new Map(colors.map(({ color }) => [color, nearest(color, palette)]));
  return {
    palette: Uint8Array.from(palette.flatMap((color) => [red(color), green(color), blue(color)])),
    indices: indexPixels(pixels, places),
  };
}
