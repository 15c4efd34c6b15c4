import { createHash } from 'node:crypto';
import { fold } from '../analysis/text/fold.ts';

/** Crockford's base 32: no letter that reads as a digit, or as another letter. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

const WORDS = /[\p{L}\p{N}]+|[%‰°\p{Sc}]/gu;

/** The words alone: what an editor mends in marks, accents or spaces is no other text. */
export const wordsOf = (text: string): string => (fold(text).match(WORDS) ?? []).join(' ');

/** `length` signs of base 32 that stand for a text. */
export function digest(text: string, length: number): string {
  const bytes = createHash('sha256').update(text).digest();
  return Array.from(bytes.subarray(0, length), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}

const MARK_LENGTH = 6;

/** A short mark of a sentence, by which it is known again. */
export const markOf = (text: string): string => digest(wordsOf(text), MARK_LENGTH);
