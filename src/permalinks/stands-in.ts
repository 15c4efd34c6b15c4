import { wordsOf } from './words.ts';

/** Where a quotation leaves words out, or puts in a word of its own: « la ville […] est tombée ». */
const GAP = /\[[^\]]*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3}/u;

/**
 * Whether the words of a quotation stand in a text, in their order and without a gap of which the quotation
 * does not tell. Capitals, accents, spaces and punctuation are the typesetter's.
 */
export function standsIn(quotation: string, text: string): boolean {
  const held = ` ${wordsOf(text)} `;
  const pieces = quotation.split(GAP).map(wordsOf).filter(Boolean);
  let from = 0;
  return pieces.every((piece) => {
    const at = held.indexOf(` ${piece} `, from);
    from = at + piece.length + 1;
    return at >= 0;
  });
}
