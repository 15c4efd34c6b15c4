import type { Atlas } from '../backdrop/subset.ts';
import { drawLocator, type LocatorSpec } from './draw.ts';

/** Pictures already drawn, so that the thousand pages of one place draw it once. */
export class Locators {
  readonly #drawn = new Map<string, string>();
  readonly #atlas: Atlas;

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /** The picture of places without their sigils, the same for all who ask for the same places. */
  plain(spec: LocatorSpec): string {
    const key = [spec.id, spec.variant, spec.active ?? '', ...spec.places.map(({ id }) => id)].join(' ');
    const known = this.#drawn.get(key);
    if (known !== undefined) return known;
    const places = spec.places.map((place) => ({ ...place, sigils: [] }));
    const { svg } = drawLocator({ ...spec, places }, this.#atlas);
    this.#drawn.set(key, svg);
    return svg;
  }
}
