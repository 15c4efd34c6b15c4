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
    if (!inside(box, this.#bounds)) return false;
    for (const other of this.#taken) if (overlap(box, other)) return false;
    return true;
  }

  /** Puts the first label that fits, `air` px clear of all others, and returns it. */
  put(candidates: Iterable<Label>, air = 2): Label | undefined {
    for (const label of candidates)
      if (this.fits(grow(label.box, air))) {
        this.block(label.box);
        return label;
      }
    return undefined;
  }
}
