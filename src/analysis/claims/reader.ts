import type { DateMention, PlaceMention } from '../model.ts';
import { firstIndex } from '../text/first-index.ts';
import { type Passage, tokenOffset } from '../text/passage.ts';
import { pairQuotes, type QuoteMap } from '../text/quotes.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import type { Token } from '../text/tokens.ts';
import type { PreparedLexicon, Reading } from './prepare.ts';

/** What the rules of one block lean on: its tokens with quotations, sentences, dates and places known. */
export interface Reader {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly lexicon: PreparedLexicon;
  readonly quotes: QuoteMap;
  /** True where the report writes accents, so that *annonce* is not *annoncé*. */
  readonly accented: boolean;
  /** By token: first token and end of its sentence. */
  readonly sentenceStart: readonly number[];
  readonly sentenceEnd: readonly number[];
  /** By token: the index behind the date that begins here; 0 elsewhere, or nothing where the block has no date. */
  readonly dateEnd: readonly number[];
  /** By token: whether it lies in a date, and whether a place's name begins here; likewise. */
  readonly inDate: readonly boolean[];
  readonly placeStart: readonly boolean[];
}

/** How far a rule looks, in tokens: no sentence of news is longer, and the cost stays linear. */
export const REACH = 250;

/** The index of the token that begins at an offset of the file; -1 if none does. */
function tokenStartingAt(passage: Passage, offset: number): number {
  const low = firstIndex(0, passage.tokens.length - 1, (at) => tokenOffset(passage, at) < offset);
  return tokenOffset(passage, low) === offset ? low : -1;
}

/** Of the many blocks that name no date, or no place. */
const NONE: readonly never[] = [];

function readDates(passage: Passage, dates: readonly DateMention[]): readonly number[] {
  if (dates.length === 0) return NONE;
  const ends = new Array<number>(passage.tokens.length).fill(0);
  for (const date of dates) {
    const first = tokenStartingAt(passage, date.start);
    if (first < 0) continue;
    let next = first;
    while (next < ends.length && tokenOffset(passage, next) < date.end) next++;
    ends[first] = next;
  }
  return ends;
}

function readSentences(passage: Passage): { starts: number[]; ends: number[] } {
  const starts = new Array<number>(passage.tokens.length);
  const ends = new Array<number>(passage.tokens.length);
  for (const { firstToken, lastToken } of passage.sentences) {
    starts.fill(firstToken, firstToken, lastToken);
    ends.fill(lastToken, firstToken, lastToken);
  }
  return { starts, ends };
}

function readPlaces(passage: Passage, places: readonly PlaceMention[]): readonly boolean[] {
  if (places.length === 0) return NONE;
  const begins = new Array<boolean>(passage.tokens.length).fill(false);
  for (const place of places) {
    const first = tokenStartingAt(passage, place.start);
    if (first >= 0) begins[first] = true;
  }
  return begins;
}

function markDates(dateEnd: readonly number[]): readonly boolean[] {
  if (dateEnd.length === 0) return NONE;
  let until = 0;
  return dateEnd.map((end, i) => {
    until = Math.max(until, end);
    return i < until;
  });
}

export function readBlock(
  passage: Passage,
  lexicon: PreparedLexicon,
  accented: boolean,
  places: readonly PlaceMention[],
  dates: readonly DateMention[],
): Reader {
  const dateEnd = readDates(passage, dates);
  const sentences = readSentences(passage);
  return {
    passage,
    tokens: passage.tokens,
    lexicon,
    quotes: pairQuotes(passage.tokens),
    accented,
    sentenceStart: sentences.starts,
    sentenceEnd: sentences.ends,
    dateEnd,
    inDate: markDates(dateEnd),
    placeStart: readPlaces(passage, places),
  };
}

/**
 * The readings of the word at `i` as a verb of saying. Where the report writes accents the spelling must be
 * right (*annoncé* is no present); where it has lost them every reading stays open.
 */
export function readingsAt({ tokens, lexicon, accented }: Reader, i: number): readonly Reading[] {
  const token = tokenAt(tokens, i);
  if (token?.kind !== 'word') return NONE;
  const all = lexicon.readingsOf(token);
  if (all.length === 0 || !accented) return all;
  return lexicon.writtenReadings.get(token.text.toLowerCase()) ?? NONE;
}

/** The folded word at `i`; empty outside the block. */
export const foldAt = (reader: Reader, i: number): string => wordAt(reader.tokens, i);

export const isWord = (reader: Reader, i: number): boolean => tokenAt(reader.tokens, i)?.kind === 'word';

export const isCapital = (reader: Reader, i: number): boolean => tokenAt(reader.tokens, i)?.capital === true;

/** A capital that the sentence's beginning does not explain. */
export const isName = (reader: Reader, i: number): boolean => isCapital(reader, i) && isWord(reader, i);

/** The opening mark of the innermost quotation around token `i`, or -1. */
export const quoteAround = ({ quotes }: Reader, i: number): number => quotes.around[i] ?? -1;
