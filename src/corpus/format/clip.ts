const ELLIPSIS = '…';

/** What may stand before a cut only with what follows it. */
const LOOSE_END = /[\s,;:·(«“–—-]+$/u;

/**
 * A text of at most `most` signs: whole, or cut behind a word with an ellipsis; a single word that is
 * too long is cut within.
 */
export function clipWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - ELLIPSIS.length + 1);
  const space = room.search(/\s\S*$/u);
  const kept = space > 0 ? room.slice(0, space) : room.slice(0, -1);
  return `${kept.replace(LOOSE_END, '')}${ELLIPSIS}`;
}
