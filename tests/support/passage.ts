import { fr } from '../../src/analysis/fr/index.ts';
import type { Block, Report } from '../../src/analysis/model.ts';
import { type Passage, readPassage } from '../../src/analysis/text/passage.ts';

/** A block whose text is `text`, lying at `start` of its file, without markup. */
export function blockOf(text: string, start = 0, kind: Block['kind'] = 'paragraph'): Block {
  const starts = Array.from({ length: text.length }, (_, i) => start + i);
  return { kind, text, starts, ends: starts.map((at) => at + 1) };
}

export const passageOf = (text: string): Passage => readPassage(blockOf(text), text, fr.text);

/** A plain report: paragraphs parted by blank lines, nothing else. */
export function reportOf(source: string, date: string | null): Report {
  const blocks = [...source.matchAll(/\S(?:.*\S)?(?:\n(?!\n).*\S)*/g)].map((m) => blockOf(m[0], m.index));
  return { lang: 'fr', date, blocks, corrections: [] };
}
