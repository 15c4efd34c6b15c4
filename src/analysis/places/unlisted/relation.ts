import { firstIndex } from '../../text/first-index.ts';
import { fileOffset, type Passage } from '../../text/passage.ts';
import { tokenAt, wordAt } from '../../text/token-at.ts';
import type { PlaceLexicon } from '../lexicon.ts';
import type { Landmark, Manner, Relation } from './model.ts';

/** A length of the report, in kilometres, where it stands in the file. */
export interface Length {
  readonly start: number;
  readonly end: number;
  readonly km: number | null;
}

/** Tokens that such words may have. */
const MOST_WORDS = 16;

const startOf = (passage: Passage, i: number): number => {
  const token = passage.tokens[i];
  return token ? fileOffset(passage, token.start) : -1;
};

/** The length that covers token `i`; `lengths` are in the order of the file. */
export function lengthAt(passage: Passage, i: number, lengths: readonly Length[]): Length | undefined {
  if (lengths.length === 0) return undefined;
  const at = startOf(passage, i);
  const near = lengths[firstIndex(0, lengths.length, (k) => (lengths[k]?.end ?? 0) <= at)];
  return near && near.start <= at ? near : undefined;
}

function mannerOf(
  km: number | null,
  bearing: number | null,
  isBeside: boolean,
  isInside: boolean,
): Manner | null {
  if (km !== null) return bearing === null ? 'away' : 'offset';
  if (isBeside) return 'beside';
  if (bearing !== null) return 'towards';
  return isInside ? 'inside' : null;
}

/** What stands before a landmark: *à une vingtaine de kilomètres au sud de **Djibo***; null for nothing of the kind. */
export function relationTo(
  { passage, sentence, first }: Landmark,
  lengths: readonly Length[],
  lexicon: PlaceLexicon,
): Relation | null {
  const { tokens, sentences } = passage;
  const { bearings, beside, inside, between } = lexicon.unlisted;
  const from = Math.max(sentences[sentence]?.firstToken ?? 0, first - MOST_WORDS);
  let at = first;
  let km: number | null = null;
  let bearing: number | null = null;
  let isBeside = false;
  for (let i = first - 1; i >= from; i--) {
    const word = wordAt(tokens, i);
    const length = lengthAt(passage, i, lengths);
    const isWord = between.has(word) || inside.has(word) || beside.has(word) || bearings.has(word);
    if (!length && !isWord && !lexicon.nouns.has(word)) break;
    at = i;
    km = length?.km ?? km;
    bearing = bearings.get(word) ?? bearing;
    isBeside ||= beside.has(word);
  }
  const opening = wordAt(tokens, at);
  const isInside = tokenAt(tokens, first - 1)?.text === '(' || (at < first && inside.has(opening));
  const manner = mannerOf(km, bearing, isBeside, isInside);
  return manner && { manner, km, bearing, opens: tokenAt(tokens, first - 1)?.text === '(' ? first - 1 : at };
}
