import { skipAdverbials } from './adverbials.ts';
import { build, earlierSpeaker, omitted, sentenceSubject, speakerOf } from './build-forward.ts';
import type { Draft } from './draft.ts';
import { speakerBefore } from './going-on.ts';
import { kindOf } from './kinds.ts';
import { foldAt, type Reader } from './reader.ts';
import { subjectBefore } from './subject.ts';
import type { VerbCue } from './verbs.ts';

/** « Et le gouverneur d'insister : … » */
export function narrated(reader: Reader, cue: VerbCue): Draft | null {
  const { lexicon } = reader;
  const lead = foldAt(reader, cue.first - 1);
  if (!lexicon.infinitiveMarks.has(lead)) return null;
  const subject = subjectBefore(reader, cue.first - 1, false);
  if (!subject) return null;
  const opener = foldAt(reader, subject.first - 1);
  const colon = foldAt(reader, skipAdverbials(reader, cue.last, cue.last + 8));
  if (!lexicon.joiners.has(opener) || colon !== ':') return null;
  return build(
    reader,
    { ...cue, first: cue.first - 1 },
    speakerOf(reader, subject),
    'person',
    'narrative-infinitive',
    0.8,
  );
}

/** « Et d'ajouter que P »: the speaker of the sentence before. */
export function added(reader: Reader, cue: VerbCue, drafts: readonly Draft[]): Draft | null {
  const { infinitiveMarks, joiners } = reader.lexicon;
  const opener = cue.first - 2;
  const opens = joiners.has(foldAt(reader, opener)) && reader.sentenceStart[opener] === opener;
  if (!opens || !infinitiveMarks.has(foldAt(reader, cue.first - 1))) return null;
  const speaker = speakerBefore(reader, opener, drafts);
  return speaker && build(reader, cue, omitted(speaker, cue.first), kindOf(reader, speaker), 'added', 0.8);
}

/** *a-t-il lancé, avant de nier que P*: the same speaker goes on. */
export function afterwards(reader: Reader, cue: VerbCue, drafts: readonly Draft[]): Draft | null {
  const { infinitiveMarks, before } = reader.lexicon;
  const isLater =
    infinitiveMarks.has(foldAt(reader, cue.first - 1)) && foldAt(reader, cue.first - 2) === before;
  const speaker = isLater ? (earlierSpeaker(reader, cue, drafts) ?? sentenceSubject(reader, cue)) : null;
  return (
    speaker && build(reader, cue, omitted(speaker, cue.first), kindOf(reader, speaker), 'afterwards', 0.75)
  );
}
