import { Resvg } from '@resvg/resvg-js';
import { readBase } from '../../map/backdrop/base.ts';
import { Atlas } from '../../map/backdrop/subset.ts';
import { drawCard, type Studio } from './draw.ts';
import { layCard } from './layout.ts';
import { CARD, type Card } from './model.ts';
import { encodePng, type Level } from './png/encode.ts';
import { quantize, RADII, type Radius } from './png/quantize.ts';
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

/** Ways to pack a picture, the quickest and finest first. */
const WAYS: readonly { readonly radius: Radius; readonly level: Level }[] = [
  { radius: RADII[0], level: 'good' },
  ...RADII.map((radius) => ({ radius, level: 'best' }) as const),
];

/** The first file that is light enough; the lightest where none is. */
function packPixels(pixels: Uint8Array, { width, height }: typeof CARD, kept: ReadonlySet<number>): Buffer {
  const files = WAYS.values().map(({ radius, level }) =>
    encodePng(quantize(pixels, kept, radius), width, height, level),
  );
  let lightest: Buffer | undefined;
  for (const file of files) {
    if (lightest === undefined || file.length < lightest.length) lightest = file;
    if (lightest.length <= HEAVIEST) break;
  }
  return lightest ?? Buffer.alloc(0);
}

/** The picture as a PNG file of at most {@link HEAVIEST} bytes. */
export function renderCard(card: Card, studio: Studio): Buffer {
  const image = new Resvg(cardSvg(card, studio), { font: { loadSystemFonts: false } }).render();
  return packPixels(image.pixels, CARD, studio.styles.colors());
}
