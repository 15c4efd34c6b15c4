import { areOfTheSame, type Content, likenessOf, sharedPlaces } from './content.ts';

/** From this share of all the roots of two claims on, they say one thing. */
export const SAME = 0.6;
/** Common roots and places that a likeness needs: two words alone are common by chance. */
const LEAST = 3;
/** Share of the common roots that stand in the same order: *A attaque B* is not *B attaque A*. */
const ORDERED = 0.6;

/** Whether two claims are of the same thing, in nearly the same words: told as so or not, whatever the number. */
export function areAlike(a: Content, b: Content): boolean {
  const shared = sharedPlaces(a, b);
  if (shared === null || !areOfTheSame(a, b)) return false;
  const { common, ordered, ofAll } = likenessOf(a, b);
  return common >= 2 && ofAll >= SAME && common + shared >= LEAST && ordered >= common * ORDERED;
}
