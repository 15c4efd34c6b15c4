import { brotliCompressSync, constants } from 'node:zlib';
import { UNSEEN, withoutBends } from '../geometry/sheet.ts';
import { drawLayers, type Sheet } from './layers.ts';

/** By how much the tolerance grows while the base map is too heavy for a page, and where that ends, px. */
const COARSER = { factor: 1.4, most: 4 } as const;

/** A tenth more than brotli at its best makes of paths, in a thirtieth of the time. */
const QUICK = { options: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }, excess: 1.1 } as const;

/** What a page sends of it, bytes. */
function weigh(layers: string): number {
  return brotliCompressSync(layers, QUICK.options).length / QUICK.excess;
}

function isLight(layers: string, most: number): boolean {
  return layers.length <= most || weigh(layers) <= most;
}

/** The base map on its sheet, as fine as its share of the page allows: a wide view has many coasts. */
export function drawLightLayers(whole: Sheet, most: number): { sheet: Sheet; layers: string } {
  for (let tolerance: number = UNSEEN; ; tolerance *= COARSER.factor) {
    const [land, waters] = [withoutBends(whole.land, tolerance), withoutBends(whole.waters, tolerance)];
    const sheet = { ...whole, land, waters };
    const layers = drawLayers(sheet);
    if (isLight(layers, most) || tolerance >= COARSER.most) return { sheet, layers };
  }
}
