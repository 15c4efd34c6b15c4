import type { DateMention, Span } from '../model.ts';
import { firstIndex } from '../text/first-index.ts';
import { type Passage, tokenOffset } from '../text/passage.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
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
  /** The dates that lie in the passage, in the order of the text. */
  readonly dates: readonly DateMention[];
}

export const foldAt = (reader: Reader, i: number): string => wordAt(reader.tokens, i);

/** True where token `i` starts right where the one before it ends. */
export function touchesBefore(reader: Reader, i: number): boolean {
  const before = tokenAt(reader.tokens, i - 1);
  const here = reader.tokens[i];
  return before !== undefined && here !== undefined && before.end === here.start;
}

/** True where a span ends with token `i`. */
export const endsWith = ({ passage, tokens }: Reader, i: number, { end }: Span): boolean =>
  passage.block.ends[(tokens[i]?.end ?? 0) - 1] === end;

/** The first date that does not end before token `i`. */
function dateNear(reader: Reader, i: number): DateMention | undefined {
  const { dates } = reader;
  return dates[firstIndex(0, dates.length, (at) => (dates[at]?.end ?? 0) <= tokenOffset(reader.passage, i))];
}

/** A date begins at token `i`. */
export const opensDate = (reader: Reader, i: number): boolean =>
  dateNear(reader, i)?.start === tokenOffset(reader.passage, i);

/** A date ends with token `i`. */
export function closesDate(reader: Reader, i: number): boolean {
  const date = dateNear(reader, i);
  return date !== undefined && endsWith(reader, i, date);
}
