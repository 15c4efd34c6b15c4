import { skipAdverbials } from './adverbials.ts';
import { clauseStart } from './clause.ts';
import type { Draft, SpeakerRef } from './draft.ts';
import type { Range } from './openers.ts';
import { foldAt, type Reader } from './reader.ts';
import { trimPieces } from './trim.ts';
import type { VerbCue } from './verbs.ts';

/**
 * « Le site fermera, a dit X. La direction **le nie**. », « P. La préfecture **l'a confirmé** lundi. »: the pronoun
 * stands for the claim right before, or for the clause or the sentence that nobody claimed.
 */
export function findPointed(
  reader: Reader,
  cue: VerbCue,
  speaker: SpeakerRef,
  drafts: readonly Draft[],
): Draft | null {
  const reading = cue.readings.find(({ row }) => row.frames.includes('that'));
  const isObject = reader.lexicon.clauseObjects.has(foldAt(reader, cue.first));
  // *l'alerte*, *l'annonce*: the article of a noun, where no auxiliary tells otherwise.
  const isNoun = cue.last - cue.first === 2 && reader.lexicon.nounForms.has(foldAt(reader, cue.last - 1));
  if (!reading || !isObject || isNoun || !endsClause(reader, cue)) return null;
  const start = openingOf(reader, cue, speaker);
  const said = claimedBefore(reader, start, drafts) ?? clauseBefore(reader, start);
  if (said.length === 0) return null;
  return {
    speaker,
    cue: { first: cue.first, last: cue.last },
    stance: reading.row.stance,
    said,
    rule: 'pointed',
    row: reading.lemma,
    confidence: 0.65,
  };
}

/** Where the clause of the verb begins: behind the comma before its subject (*P, son éditeur l'a annoncé*), else its own start. */
function openingOf(reader: Reader, cue: VerbCue, speaker: SpeakerRef): number {
  const subject = speaker.type === 'phrase' ? speaker.range.first : cue.first;
  return foldAt(reader, subject - 1) === ',' ? subject : clauseStart(reader, cue.first);
}

/** Nothing that the verb could govern follows: *le nie*, *l'a confirmé mardi*; not *l'a dit à la presse :*. */
function endsClause(reader: Reader, cue: VerbCue): boolean {
  const end = reader.sentenceEnd[cue.first] ?? cue.last;
  const next = skipAdverbials(reader, cue.last, end);
  return next >= end || /^[.;!?]$/.test(foldAt(reader, next));
}

/** What was claimed last, where it ends in the clause or the sentence before. */
function claimedBefore(reader: Reader, start: number, drafts: readonly Draft[]): readonly Range[] | null {
  const last = drafts.at(-1);
  if (!last || start === 0) return null;
  const floor = reader.sentenceStart[start - 1] ?? 0;
  return last.cue.first >= floor && last.cue.first < start && last.said.length > 0 ? last.said : null;
}

function clauseBefore(reader: Reader, start: number): readonly Range[] {
  if (start === 0) return [];
  return trimPieces(reader, [{ first: reader.sentenceStart[start - 1] ?? 0, last: start }]);
}
