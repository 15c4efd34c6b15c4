import { Resvg } from '@resvg/resvg-js';
import { readBase } from '../../map/backdrop/base.ts';
import { Atlas } from '../../map/backdrop/subset.ts';
import { drawCard, type Studio } from './draw.ts';
import { layCard } from './layout.ts';
import type { Card } from './model.ts';
import { encodePng } from './png/encode.ts';
import { quantize, RADII } from './png/quantize.ts';
import { readStyles } from './styles.ts';
import { Faces } from './type/faces.ts';
import { Type } from './type/type.ts';

/** All that cards are drawn with, read once a worker; `root` is the project's folder. */
export function openStudio(root: string): Studio {
  const faces = new Type(new Faces());
  return { type: faces, styles: readStyles(root), atlas: new Atlas(readBase()) };
}

const setterOf = ({ type }: Studio) => ({
  measure: (text: string, style: Parameters<Type['measure']>[1]): number => type.measure(text, style),
});

/** The picture as SVG. */
export function cardSvg(card: Card, studio: Studio): string {
  return drawCard(card, layCard(card, setterOf(studio)), studio);
}

/** What a card may weigh, bytes. */
export const HEAVIEST = 60_000;

/** The file with the finest colours that its weight allows; the coarsest where none does. */
function packPixels(pixels: Uint8Array, width: number, height: number): Buffer {
  const pack = (radius: (typeof RADII)[number]): Buffer => encodePng(quantize(pixels, radius), width, height);
  return RADII.slice(1).reduce(
    (file, radius) => (file.length <= HEAVIEST ? file : pack(radius)),
    pack(RADII[0]),
  );
}

/** The picture as a PNG file of at most {@link HEAVIEST} bytes. */
export function renderCard(card: Card, studio: Studio): Buffer {
  const image = new Resvg(cardSvg(card, studio), { font: { loadSystemFonts: false } }).render();
  return packPixels(image.pixels, image.width, image.height);
}
