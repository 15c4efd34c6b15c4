import { typeset } from '../markdown/typography.ts';

/** Words at each end of a passage by which a browser finds the whole. */
const ENDS = 4;

/** As the syntax wants it: its own hyphen, comma and ampersand are never the text's. */
const encode = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/**
 * An address that, where the browser knows text fragments, also shows these words, as they are printed; where it
 * does not, the address is as good as without.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function withWords(href: string, text: string): string {
  const words = typeset(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return href;
  const shown =
    words.length <= 2 * ENDS
      ? encode(words)
      : `${encode(words.slice(0, ENDS))},${encode(words.slice(-ENDS))}`;
  return `${href}${href.includes('#') ? '' : '#'}:~:text=${shown}`;
}
