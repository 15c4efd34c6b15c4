import { phraseAt } from '../text/phrases.ts';
import { wordAt } from '../text/token-at.ts';
import type { Draft } from './draft.ts';
import type { Range } from './openers.ts';
import { foldAt, quoteAround, type Reader } from './reader.ts';

const isSourced = ({ rule }: Draft): boolean => rule === 'source-phrase';

const isBehindItsCue = ({ cue, said }: Draft): boolean => said.every((piece) => piece.first >= cue.last);

/** Two source phrases in one sentence, the first behind its content: « P selon la police, Q selon les syndicats ». */
const areInTurn = (first: Draft, second: Draft): boolean =>
  isSourced(first) && isSourced(second) && first.said.some((piece) => piece.last <= first.cue.first);

/** The first before its content, the second behind its own: « Selon la police, P, mais Q selon les syndicats ». */
const areAround = (first: Draft, second: Draft): boolean =>
  isSourced(first) &&
  isSourced(second) &&
  isBehindItsCue(first) &&
  second.said.some((piece) => piece.last <= second.cue.first);

/** Each before its content: « Selon le maire, P, mais d'après l'exploitant, Q ». */
const areInARow = (first: Draft, second: Draft): boolean =>
  isSourced(first) && isSourced(second) && isBehindItsCue(first) && isBehindItsCue(second);

const areInOneSentence = ({ sentenceStart }: Reader, a: Draft, b: Draft): boolean =>
  sentenceStart[a.cue.first] === sentenceStart[b.cue.first];

/** Index behind the word that sets one statement against another at `i`: *mais*, *contre*, *tandis que*; `i` where none stands. */
function skipContrast({ lexicon, tokens, passage }: Reader, i: number): number {
  const hit = phraseAt(lexicon.contrastIndex, tokens, passage.folded, i);
  const word = wordAt(tokens, i);
  return hit?.next ?? (lexicon.joiners.has(word) || lexicon.against.has(word) ? i + 1 : i);
}

/** Where the first statement ends, and where the second begins. */
interface Joint {
  readonly end: number;
  readonly next: number;
}

/** Both sources may say the same: « Selon l'ONG, | P, | selon un message ». */
function wholeBetween(reader: Reader, first: Draft, second: Draft): Joint | null {
  if (first.speaker.type !== 'phrase') return null;
  const { last } = first.speaker.range;
  const isParted = foldAt(reader, second.cue.first - 1) === ',';
  return {
    end: isParted ? second.cue.first - 1 : second.cue.first,
    next: foldAt(reader, last) === ',' ? last + 1 : last,
  };
}

/** The last comma that sets the statement of the second source against that of the first, else all that lies between; null where the two are not around it. */
function jointOf(reader: Reader, first: Draft, second: Draft): Joint | null {
  if (!areAround(first, second) || !areInOneSentence(reader, first, second)) return null;
  for (let i = second.cue.first - 2; i > first.cue.last; i--) {
    if (foldAt(reader, i) !== ',' || quoteAround(reader, i) !== quoteAround(reader, first.cue.first))
      continue;
    const next = skipContrast(reader, i + 1);
    if (next > i + 1) return { end: i, next };
  }
  return wholeBetween(reader, first, second);
}

/** Where the first statement ends before the cue of the second, its comma and its *mais* left out; infinite where no such word parts them. */
function endBefore(reader: Reader, { cue }: Draft): number {
  const joint = [cue.first - 2, cue.first - 1].find((at) => skipContrast(reader, at) === cue.first);
  if (joint === undefined) return Number.POSITIVE_INFINITY;
  return foldAt(reader, joint - 1) === ',' ? joint - 1 : joint;
}

/** What of a piece is the draft's where the source phrase `last` stands before it in the sentence. */
export function clipBehind(reader: Reader, piece: Range, draft: Draft, last: Draft): Range {
  const joint = jointOf(reader, last, draft);
  if (joint) return { first: Math.max(piece.first, joint.next), last: piece.last };
  if (!areInTurn(last, draft) || last.speaker.type !== 'phrase') return piece;
  let first = Math.max(piece.first, last.speaker.range.last);
  if (piece.first > last.cue.first || first >= piece.last) return piece;
  while (foldAt(reader, first) === ',' || reader.lexicon.joiners.has(foldAt(reader, first))) first++;
  return { first, last: piece.last };
}

/** What of a piece is the draft's where the source phrase `next` stands behind it; empty where all is the other's. */
export function clipBefore(reader: Reader, piece: Range, draft: Draft, next: Draft): Range {
  const joint = jointOf(reader, draft, next);
  if (joint) return { first: piece.first, last: Math.min(piece.last, joint.end) };
  if (areInARow(draft, next) && piece.first < next.cue.first && areInOneSentence(reader, next, draft))
    return { first: piece.first, last: Math.min(piece.last, endBefore(reader, next)) };
  const isOthers =
    areInOneSentence(reader, next, draft) &&
    areInTurn(draft, next) &&
    piece.first >= draft.cue.last &&
    next.cue.first <= piece.last + 1;
  return isOthers ? { first: piece.first, last: piece.first } : piece;
}
