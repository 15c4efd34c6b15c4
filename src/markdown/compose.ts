import type { Letters } from './align.ts';
import { noLetters, writeAs } from './align.ts';

/** Letters that the rules read as two. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'Oe', æ: 'ae', Æ: 'Ae' };
const LIGATURES = /[œŒæÆ]/;

/** Soft hyphens, zero-width characters and marks of direction: nobody sees them. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const LINE_BREAKS = /[\r\n]/g;

/** What can compose into fewer letters: a letter with its marks, or a Korean syllable in parts. */
const CLUSTER = /[\u1100-\u1112\uAC00-\uD7A3][\u1161-\u1175]?[\u11A8-\u11C2]?\p{M}*|\P{M}\p{M}*|\p{M}+/gsu;

function withoutUnseen({ text, starts, ends }: Letters): Letters {
  const seen = noLetters();
  for (let i = 0; i < text.length; i++) {
    if (UNSEEN.test(text.charAt(i))) continue;
    writeAs(seen, text.charAt(i), { start: starts[i] ?? 0, end: ends[i] ?? 0 });
  }
  return seen;
}

function composeClusters({ text, starts, ends }: Letters): Letters {
  const composed = noLetters();
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const form = WRITTEN_OUT[cluster] ?? cluster.normalize('NFC');
    const last = index + cluster.length - 1;
    if (form !== cluster) writeAs(composed, form, { start: starts[index] ?? 0, end: ends[last] ?? 0 });
    else
      for (let i = index; i <= last; i++)
        writeAs(composed, text.charAt(i), { start: starts[i] ?? 0, end: ends[i] ?? 0 });
  }
  return composed;
}

/**
 * Composes accented letters (NFC), writes œ and æ out, drops what nobody sees, and turns every line
 * break into a space. A letter made of several keeps the places of all of them.
 */
export function composeLetters(letters: Letters): Letters {
  const seen = UNSEEN.test(letters.text) ? withoutUnseen(letters) : letters;
  const line = { ...seen, text: seen.text.replace(LINE_BREAKS, ' ') };
  const isComposed = !LIGATURES.test(line.text) && line.text.normalize('NFC') === line.text;
  return isComposed ? line : composeClusters(line);
}
