import { backdropBox, backdropKey, parseBackdropKey } from './backdrop/key.ts';
import { mergeNets } from './backdrop/merge.ts';
import type { Backdrop } from './backdrop/model.ts';
import type { Atlas } from './backdrop/subset.ts';
import { thin } from './backdrop/thin.ts';
import type { Locator, LocatorSpec } from './locator/draw.ts';
import { VARIANTS, type VariantName } from './locator/frame.ts';
import { positionsToShow } from './locator/view.ts';
import type { MapFrame, Opening } from './map-data.ts';
import type { MapPlace } from './model.ts';

/** The name of the base map's file for these places, on the page of one of them (`about`, its id) or of several. */
export function keyFor(places: readonly MapPlace[], atlas: Atlas, about?: string): string {
  return backdropKey(backdropBox(positionsToShow(places, atlas, about)));
}

/** The regions that these places show by themselves: ISO 3166-2. */
export function regionsShown(places: readonly MapPlace[]): Set<string> {
  return new Set(places.flatMap(({ area }) => area).filter((code) => code.includes('-')));
}

/**
 * What is given up while the base map is too heavy, as shares of its box's width: regions narrower than `net` are drawn
 * as one with their country's others, bends up to `bends` go. A coast says more than the regions of a country far away.
 */
const TRIES = [
  { net: 1 / 40, bends: 1 / 500 },
  { net: 1 / 16, bends: 1 / 500 },
  { net: 1 / 6, bends: 1 / 500 },
  { net: 1, bends: 1 / 60 },
] as const;

/** What that file holds; `shown` names the regions that it must keep apart. */
export function backdropFor(key: string, atlas: Atlas, shown: ReadonlySet<string>): Backdrop {
  const box = parseBackdropKey(key);
  const cut = atlas.cut(box, 'whole');
  const width = box.east - box.west;
  const tries = TRIES.values().map(({ net, bends }) =>
    thin({ ...cut, land: mergeNets(cut.land, box, shown, net) }, box, bends * width),
  );
  let last: Backdrop = cut;
  for (const { backdrop, fits } of tries) {
    last = backdrop;
    if (fits) break;
  }
  return last;
}

/** Where the two files of the base map lie, and what is said of each place. */
export type MapFiles = Pick<MapFrame, 'backdrop' | 'outline' | 'said'>;

function openingOf(variantName: VariantName, { mercator }: Locator): Opening {
  const { width, covered, placeSize, nameScale, sigils, pxPerTown } = VARIANTS[variantName];
  return { width, covered, placeSize, nameScale, sigils, pxPerTown, mercator };
}

/** What the movable map is told beside the places: the views of the static pictures, where its files lie. */
export function mapFrame(
  { variant, active, rings }: LocatorSpec,
  pictures: { readonly wide: Locator; readonly narrow: Locator },
  files: MapFiles,
): MapFrame {
  return {
    theatre: pictures.wide.theatre,
    active: active ?? null,
    rings: rings ?? null,
    wide: openingOf(variant, pictures.wide),
    narrow: openingOf('phone', pictures.narrow),
    ...files,
    dropsUnsaid: variant === 'full',
  };
}
