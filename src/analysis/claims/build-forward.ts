import type { SourceKind } from '../model.ts';
import { skipAdverbials } from './adverbials.ts';
import { nounPhraseAt } from './chunk.ts';
import { complementOf } from './complement.ts';
import type { Draft, SpeakerRef } from './draft.ts';
import { afterFront } from './front.ts';
import { kindOf } from './kinds.ts';
import { untilMainClause } from './main-clause.ts';
import type { Range } from './openers.ts';
import { foldAt, type Reader } from './reader.ts';
import { type Subject, untilReached } from './subject.ts';
import type { VerbCue } from './verbs.ts';

export const speakerOf = (reader: Reader, { first, last, antecedent }: Subject): SpeakerRef => ({
  type: 'phrase',
  range: untilReached(reader, { first, last }),
  antecedent: antecedent && untilReached(reader, antecedent),
});

export function build(
  reader: Reader,
  cue: VerbCue,
  speaker: SpeakerRef,
  kind: SourceKind | null,
  rule: string,
  confidence: number,
): Draft | null {
  const found = complementOf(reader, cue, kind);
  if (!found) return announced(reader, cue, speaker);
  const isRelative = speaker.type === 'phrase' && speaker.antecedent !== null;
  return {
    speaker,
    cue: { first: cue.first, last: cue.last },
    stance: found.reading.row.stance,
    said: [isRelative ? untilMainClause(reader, found.said) : found.said],
    rule: `${rule}:${found.frame}`,
    row: found.reading.lemma,
    confidence,
  };
}

/** « SFS demande : »: the content stands in the list behind the block. */
function announced(reader: Reader, cue: VerbCue, speaker: SpeakerRef): Draft | null {
  const quoting = cue.readings.filter(({ row }) => row.frames.includes('quote'));
  const reading = quoting.find(({ row }) => row.stance === 'demands') ?? quoting[0];
  const colon = reader.tokens.length - 1;
  const isLast = foldAt(reader, colon) === ':' && skipAdverbials(reader, cue.last, colon) === colon;
  if (!reading || !isLast) return null;
  const at = { first: cue.first, last: cue.last };
  return {
    speaker,
    cue: at,
    stance: reading.row.stance,
    said: [],
    rule: 'list',
    row: reading.lemma,
    confidence: 0.7,
  };
}

export const omitted = (range: Range, at: number): SpeakerRef => ({ type: 'omitted', range, at });

export function earlierSpeaker(reader: Reader, cue: VerbCue, drafts: readonly Draft[]): Range | null {
  const floor = reader.sentenceStart[cue.first] ?? 0;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i];
    if (!draft || draft.cue.first < floor) return null;
    if (draft.speaker.type === 'nobody' || draft.cue.first >= cue.first) continue;
    return draft.speaker.type === 'phrase'
      ? (draft.speaker.antecedent ?? draft.speaker.range)
      : draft.speaker.range;
  }
  return null;
}

/** The noun phrase that opens the sentence, where it is a source. */
export function sentenceSubject(reader: Reader, cue: VerbCue): Range | null {
  const start = reader.sentenceStart[cue.first] ?? 0;
  const first = skipAdverbials(reader, afterFront(reader, start, cue.first), cue.first);
  const phrase = nounPhraseAt(reader, first, cue.first);
  return phrase && kindOf(reader, phrase) ? phrase : null;
}
