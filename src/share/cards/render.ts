import { Resvg } from '@resvg/resvg-js';
import { readBase } from '../../map/backdrop/base.ts';
import { Atlas } from '../../map/backdrop/subset.ts';
import { LINES, type LineStyle } from '../../map/style.data.ts';
import { drawCard, type MapDetail } from './draw.ts';
import { layCard } from './layout.ts';
import { CARD, type Card } from './model.ts';
import { encodePng, type Level } from './png/encode.ts';
import { quantize, type Radius } from './png/quantize.ts';
import type { Studio } from './studio.ts';
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

/** What a card may weigh, bytes. */
export const HEAVIEST = 60_000;

const { division, shoreFar, shoreMid, shoreNear } = LINES;
const classOf = ({ className }: LineStyle): string => className.split(' ').at(-1) ?? className;
const REGIONS = [division].map(classOf);
const SHORES = [shoreFar, shoreMid, shoreNear].map(classOf);

/** The whole map; where the file is too heavy, a wide view goes without lines of regions, then of shores, then of small coasts. */
const DETAILS: readonly [MapDetail, ...MapDetail[]] = [
  { weight: 11_000, hidden: [] },
  { weight: 11_000, hidden: REGIONS },
  { weight: 11_000, hidden: [...REGIONS, ...SHORES] },
  { weight: 6000, hidden: [...REGIONS, ...SHORES] },
];

/** Ways to pack a picture, the quickest and finest first; coarser colours than these show on letters. */
const WAYS: readonly { readonly radius: Radius; readonly level: Level }[] = [
  { radius: 192, level: 'good' },
  { radius: 192, level: 'best' },
  { radius: 768, level: 'best' },
];

/** The picture as SVG. */
export function cardSvg(card: Card, studio: Studio, detail: MapDetail = DETAILS[0]): string {
  return drawCard(card, layCard(card, setterOf(studio)), detail, studio);
}

function* files(card: Card, studio: Studio): Generator<Buffer> {
  for (const detail of DETAILS) {
    const svg = cardSvg(card, studio, detail);
    const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    for (const { radius, level } of WAYS)
      yield encodePng(quantize(pixels, studio.styles.colors(), radius), CARD.width, CARD.height, level);
  }
}

/** The picture as a PNG file: the first of at most {@link HEAVIEST} bytes, or the lightest where none is. */
export function renderCard(card: Card, studio: Studio): Buffer {
  let lightest: Buffer | undefined;
  for (const file of files(card, studio)) {
    if (lightest === undefined || file.length < lightest.length) lightest = file;
    if (lightest.length <= HEAVIEST) return lightest;
  }
  return lightest ?? Buffer.alloc(0);
}
