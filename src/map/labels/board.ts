import { type Box, grow, inside, overlap } from '../geometry/box.ts';
import type { Label } from './model.ts';

/** What stands on the map already: a label that would cover it, or leave the map, does not fit. */
export class Board {
  readonly #taken: Box[] = [];
  readonly #bounds: Box;

  constructor(bounds: Box, taken: readonly Box[] = []) {
    this.#bounds = bounds;
    this.#taken.push(...taken);
  }

  block(box: Box): void {
    this.#taken.push(box);
  }

  fits(box: Box): boolean {
    return inside(box, this.#bounds) && !this.#taken.some((other) => overlap(box, other));
  }

  /** Puts the first label that fits, `air` px clear of all others, and returns it. */
  put(candidates: readonly Label[], air = 2): Label | undefined {
    const found = candidates.find(({ box }) => this.fits(grow(box, air)));
    if (found !== undefined) this.block(found.box);
    return found;
  }
}
