import { Resvg } from '@resvg/resvg-js';

/** The icons of the site's manifest: their size in px, and how much of the sign's own width is left free around it. */
export const ICONS = {
  '192': { size: 192, margin: 0.06, purpose: 'any' },
  '512': { size: 512, margin: 0.06, purpose: 'any' },
  // A system may cut it to a circle of four fifths of its width (W3C, Manifest: « maskable »).
  'masque-512': { size: 512, margin: 0.28, purpose: 'maskable' },
} as const;

export const TOUCH_ICON = { size: 180, margin: 0.14 } as const;

const WHOLE = /viewBox="0 0 (\d+) (\d+)"/;
const PAPER = /(<rect )width="\d+" height="\d+"/;

/** The sign on its paper with room around it, as a PNG file; `svg` is the site's `favicon.svg`. */
export function drawIcon(svg: string, size: number, margin: number): Buffer {
  const width = Number(WHOLE.exec(svg)?.[1]);
  if (!width) throw new Error('favicon.svg has no viewBox of the form "0 0 26 26".');
  const free = width * margin;
  const whole = width + 2 * free;
  const wider = svg
    .replace(WHOLE, `viewBox="${-free} ${-free} ${whole} ${whole}"`)
    .replace(PAPER, `$1x="${-free}" y="${-free}" width="${whole}" height="${whole}"`);
  return new Resvg(wider, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
}
