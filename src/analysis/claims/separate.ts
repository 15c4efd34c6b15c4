import { phraseAt } from '../text/phrases.ts';
import type { Draft } from './draft.ts';
import { isOthers, type Range } from './openers.ts';
import { foldAt, quoteAround, type Reader } from './reader.ts';
import { clipBefore, clipBehind } from './two-sources.ts';

/** How many claims before and behind one may share its sentence. */
const NEIGHBOURS = 4;

/** Settles what the claims of one sentence take from each other. */
export function separateDrafts(reader: Reader, drafts: readonly Draft[]): Draft[] {
  if (drafts.length < 2) return [...drafts];
  return drafts.map((draft, i) => {
    const before = drafts.slice(Math.max(0, i - NEIGHBOURS), i);
    const behind = drafts.slice(i + 1, i + 1 + NEIGHBOURS);
    const said = isQuoting(draft)
      ? quotedFrom(reader, draft, [...before, ...behind])
      : contested(reader, draft, before, behind);
    return { ...draft, said };
  });
}

const isQuoting = (draft: Draft): boolean => draft.rule === 'quoting';

/** « L'agence rapporte, citant deux responsables, que P »: who is quoted says what the quoting one says. */
function quotedFrom(reader: Reader, draft: Draft, neighbours: readonly Draft[]): readonly Range[] {
  const sentence = reader.sentenceStart[draft.cue.first];
  const other = neighbours.findLast(
    (one) => reader.sentenceStart[one.cue.first] === sentence && !isQuoting(one),
  );
  return other ? other.said : draft.said;
}

function contested(
  reader: Reader,
  draft: Draft,
  before: readonly Draft[],
  behind: readonly Draft[],
): Range[] {
  const rivals = behind.flatMap((next) => clauseStartOf(reader, next) ?? []);
  const last = before.at(-1);
  const next = behind[0];
  return draft.said
    .map((piece) => cutAt(reader, piece, draft, rivals))
    .map((piece) => (last ? clipBehind(reader, piece, draft, last) : piece))
    .map((piece) => (next ? clipBefore(reader, piece, draft, next) : piece))
    .filter((piece) => piece.first < piece.last);
}

/**
 * Where the clause of a claim begins, its joiner included: « Le maire affirme P, | mais les ingénieurs
 * assurent Q », and where an aside begins: « Il dit P, | a indiqué
 * le procureur ». Null where nothing separates it.
 */
function clauseStartOf(reader: Reader, draft: Draft): number | null {
  if (draft.rule === 'aside') return draft.cue.first;
  if (draft.speaker.type !== 'phrase' || draft.speaker.range.first > draft.cue.first) return null;
  const { joiners, contrastIndex } = reader.lexicon;
  const first = draft.speaker.range.first;
  if (joiners.has(foldAt(reader, first - 1))) return first - 1;
  if (isOthers(reader, first) && foldAt(reader, first - 1) === ',') return first - 1;
  const hit = phraseAt(contrastIndex, reader.tokens, reader.passage.folded, first - 2);
  return hit?.next === first ? first - 2 : null;
}

function cutAt(reader: Reader, piece: Range, draft: Draft, rivals: readonly number[]): Range {
  const quote = quoteAround(reader, piece.first);
  const cut = rivals.find(
    (at) =>
      at > piece.first + 1 && at < piece.last && draft.cue.first < at && quoteAround(reader, at) === quote,
  );
  if (cut === undefined) return piece;
  return { first: piece.first, last: foldAt(reader, cut - 1) === ',' ? cut - 1 : cut };
}
