import { findAsSaid } from './as-said.ts';
import { findAside } from './aside.ts';
import { findColon, findSigned } from './colon.ts';
import type { Draft } from './draft.ts';
import { findForward } from './forward.ts';
import { findGoingOn } from './going-on.ts';
import { findHearsay } from './hearsay.ts';
import { findNested } from './nested.ts';
import type { Range } from './openers.ts';
import type { Reader } from './reader.ts';
import { separateDrafts } from './separate.ts';
import { findSourced } from './sourced.ts';
import { takenBy } from './taken.ts';
import { verbCueAt } from './verbs.ts';
import { findWhatSaid } from './what-said.ts';

/** All claims of a block in the order of their cues. */
export function draftClaims(reader: Reader): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < reader.tokens.length; i++) {
    const token = reader.tokens[i];
    if (!token || (token.kind === 'word' && !reader.lexicon.mayBeCue(token))) continue;
    const draft = token.kind === 'word' ? fromWord(reader, i, drafts) : fromMark(reader, i, drafts);
    if (draft && !isCovered(drafts, draft.cue)) drafts.push(draft);
  }
  const separate = separateDrafts(reader, drafts);
  const spoken = [...separate, ...findGoingOn(reader, separate)];
  return [...spoken, ...hearsay(reader, spoken)];
}

const fromWord = (reader: Reader, i: number, drafts: readonly Draft[]): Draft | null =>
  findNested(reader, i) ?? findSourced(reader, i) ?? findVerb(reader, i, drafts);

const fromMark = (reader: Reader, i: number, drafts: readonly Draft[]): Draft | null =>
  findColon(reader, i, drafts) ?? findSigned(reader, i, drafts);

function findVerb(reader: Reader, i: number, drafts: readonly Draft[]): Draft | null {
  const cue = verbCueAt(reader, i);
  return (
    cue &&
    (findAsSaid(reader, cue, drafts) ??
      findWhatSaid(reader, cue, drafts) ??
      findAside(reader, cue) ??
      findForward(reader, cue, drafts))
  );
}

const overlaps = (a: Range, b: Range): boolean => a.first < b.last && b.first < a.last;

/** A cue inside the last one is the same cue: *faire savoir* holds no second verb. */
const isCovered = (drafts: readonly Draft[], cue: Range): boolean =>
  drafts.slice(-3).some((draft) => overlaps(draft.cue, cue));

/** Clauses in the conditional that no source claims. */
function hearsay(reader: Reader, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  let taken: Uint8Array | null = null;
  for (let i = 0; i < reader.tokens.length; i++) {
    const token = reader.tokens[i];
    if (!token || !reader.lexicon.mayBeHearsay(token) || token.kind !== 'word') continue;
    taken ??= takenBy(reader, drafts);
    if (taken[i]) continue;
    const draft = findHearsay(reader, i);
    if (!draft) continue;
    found.push(draft);
    for (const { first, last } of draft.said) taken.fill(1, first, last);
  }
  return found;
}
