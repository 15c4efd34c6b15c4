import { createHash } from 'node:crypto';
import { fold } from '../analysis/text/fold.ts';

/** Crockford's base 32: no letter that reads as a digit, or as another letter. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 8;

/** The words alone: what an editor mends in marks, accents or spaces changes no address. */
const wordsOf = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

function digest(text: string): string {
  const bytes = createHash('sha256').update(text).digest();
  return Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}

/**
 * Ids of a report's statements, from its slug and their own words, so that an edit elsewhere in the text
 * moves none: 8 signs of base 32. The same words said twice take `-2`, `-3` … in the order of the text.
 */
export function permanentIds(slug: string, quotes: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return quotes.map((quote) => {
    const id = digest(`${slug} ${wordsOf(quote)}`);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
