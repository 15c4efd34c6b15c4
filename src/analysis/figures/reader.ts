import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import type { FigureLexicon } from './lexicon.ts';

/** What every rule of the figures reads. */
export interface Reader {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly lexicon: FigureLexicon;
  /** Local currencies of this report: *USD* as the table says, *CAD* as the report means. */
  readonly money: () => ReadonlyMap<string, string>;
  /** The currency spoken of last before this passage, or null. */
  readonly spoken: string | null;
}

export const foldAt = (reader: Reader, i: number): string => reader.tokens[i]?.fold ?? '';

/** True where token `i` starts right where the one before it ends. */
export function touchesBefore(reader: Reader, i: number): boolean {
  const [before, here] = [reader.tokens[i - 1], reader.tokens[i]];
  return before !== undefined && here !== undefined && before.end === here.start;
}
