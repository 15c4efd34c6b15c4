/** Width in px of a line at the size in question. */
export type Measure = (text: string) => number;

/** The most letters of a word that fit the width, at least one. */
function head(word: string, width: number, measure: Measure): string {
  const letters = [...word];
  let count = letters.length;
  while (count > 1 && measure(letters.slice(0, count).join('')) > width) count -= 1;
  return letters.slice(0, count).join('');
}

/** A word in pieces that fit the width. */
function pieces(word: string, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  for (let rest = word; rest !== ''; ) {
    const part = head(rest, width, measure);
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return parts;
}

/** Whether each word fits the width whole. */
export function wordsFit(text: string, width: number, measure: Measure): boolean {
  return text.split(' ').every((word) => measure(word) <= width);
}

/** Lines as full as they go; a word that is too long for any line is parted between letters. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const words = text.split(' ').flatMap((word) => pieces(word, width, measure));
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Steps of the search for the narrowest column, px. */
const FINE = 4;

/** The same number of lines, of lengths as even as they go, so that no word is left alone on the last one. */
export function wrapEvenly(text: string, width: number, measure: Measure): string[] {
  const full = wrap(text, width, measure);
  let [narrow, wide] = [0, width];
  while (wide - narrow > FINE) {
    const middle = (narrow + wide) / 2;
    const fits = wordsFit(text, middle, measure) && wrap(text, middle, measure).length === full.length;
    if (fits) wide = middle;
    else narrow = middle;
  }
  return wide < width ? wrap(text, wide, measure) : full;
}

/** What was left of a cut text, its ellipsis, and the guillemet that the cut left open. */
function closed(kept: string): string {
  const text = `${kept.replace(/[\s,;:(«–-]+$/u, '')}…`;
  return text.lastIndexOf('«') > text.lastIndexOf('»') ? `${text}\u202F»` : text;
}

/** A line that fits the width: whole, or cut behind a word with an ellipsis. */
export function clipLine(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const clipped = closed(words.slice(0, count).join(' '));
    if (measure(clipped) <= width) return clipped;
  }
  const letters = [...(words[0] ?? '')];
  while (letters.length > 1 && measure(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('')}…`;
}
