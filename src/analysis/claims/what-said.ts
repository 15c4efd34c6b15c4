import { skipAdverbials } from './adverbials.ts';
import { nounPhraseAt } from './chunk.ts';
import { clauseStart } from './clause.ts';
import type { Draft } from './draft.ts';
import { kindOf } from './kinds.ts';
import type { Range } from './openers.ts';
import { foldAt, isWord, type Reader } from './reader.ts';
import { subjectBefore } from './subject.ts';
import { trimPieces } from './trim.ts';
import type { VerbCue } from './verbs.ts';

/**
 * « L'armée a reculé, **ce que** nie le ministère », « X affirme P, **ce que** Y dément », « P. **C'est ce qu'**affirment
 * des habitants »: the content stands before.
 */
export function findWhatSaid(reader: Reader, cue: VerbCue, drafts: readonly Draft[]): Draft | null {
  const reading = cue.readings.find(({ row }) => row.frames.includes('that'));
  if (cue.form !== 'finite' || cue.passive || !reading) return null;
  const found = speakerBehind(reader, cue) ?? speakerBefore(reader, cue);
  if (!found || kindOf(reader, found.speaker) === null) return null;
  const said = contentBefore(reader, found.what, drafts);
  if (said.length === 0) return null;
  return {
    speaker: { type: 'phrase', range: found.speaker, antecedent: null },
    cue: { first: cue.first, last: cue.last },
    stance: reading.row.stance,
    said,
    rule: 'what-said',
    row: reading.lemma,
    confidence: 0.8,
  };
}

interface Found {
  readonly speaker: Range;
  /** The token *ce* of *ce que*. */
  readonly what: number;
}

/** Index of the *ce* of *ce que* that ends before `end`, or -1. */
function whatBefore(reader: Reader, end: number): number {
  const { that, what } = reader.lexicon;
  return that.has(foldAt(reader, end - 1)) && what.has(foldAt(reader, end - 2)) ? end - 2 : -1;
}

function speakerBehind(reader: Reader, cue: VerbCue): Found | null {
  const what = whatBefore(reader, cue.first);
  const end = reader.sentenceEnd[cue.first] ?? cue.last;
  const speaker = what < 0 ? null : nounPhraseAt(reader, skipAdverbials(reader, cue.last, end), end);
  return speaker && { speaker, what };
}

function speakerBefore(reader: Reader, cue: VerbCue): Found | null {
  const speaker = subjectBefore(reader, cue.first, cue.plural);
  const what = speaker ? whatBefore(reader, speaker.first) : -1;
  return speaker && what >= 0 ? { speaker, what } : null;
}

/** The claim that ends at the comma, else the clause before it; behind *C'est* the sentence before. */
function contentBefore(reader: Reader, what: number, drafts: readonly Draft[]): readonly Range[] {
  const before = what - 1;
  if (foldAt(reader, before) === ',') {
    const earlier = drafts.findLast(({ said }) => said.at(-1)?.last === before);
    return earlier?.said ?? trimPieces(reader, [{ first: clauseStart(reader, before), last: before }]);
  }
  const start = reader.sentenceStart[what] ?? 0;
  const presented = presentedBefore(reader, what, start);
  if (presented < 0) return [];
  const opening = clauseStart(reader, presented);
  if (opening > start) return trimPieces(reader, [{ first: start, last: opening }]);
  return start > 0
    ? trimPieces(reader, [{ first: reader.sentenceStart[start - 1] ?? start, last: start }])
    : [];
}

/** Index of *c'est* before *ce que*, an adverb or two between them (*C'est du moins ce que*); -1 if it is not there. */
function presentedBefore(reader: Reader, what: number, start: number): number {
  for (let i = what - 1; i >= Math.max(start, what - FARTHEST_PRESENTED); i--) {
    if (!isWord(reader, i)) return -1;
    if (reader.lexicon.being.has(foldAt(reader, i))) return i;
  }
  return -1;
}

/** Words between *c'est* and *ce que*, and one. */
const FARTHEST_PRESENTED = 4;
