import type { SourceKind } from '../model.ts';
import { skipAdverbials } from './adverbials.ts';
import { findAgent } from './agent.ts';
import { nounPhraseAt } from './chunk.ts';
import { complementOf } from './complement.ts';
import type { Draft, SpeakerRef } from './draft.ts';
import { afterFront } from './front.ts';
import { speakerBefore } from './going-on.ts';
import { kindOf } from './kinds.ts';
import { untilMainClause } from './main-clause.ts';
import type { Range } from './openers.ts';
import { findPointed } from './pointed.ts';
import { foldAt, type Reader } from './reader.ts';
import { type Subject, subjectBefore, untilReached } from './subject.ts';
import type { VerbCue } from './verbs.ts';

/** « X a déclaré que P », « X nie Q », « X affirme P et accuse Y de R »: the content stands behind its verb. */
export function findForward(reader: Reader, cue: VerbCue, drafts: readonly Draft[]): Draft | null {
  if (cue.form === 'participle') return coordinated(reader, cue, drafts);
  if (cue.form === 'gerund') return accompanying(reader, cue, drafts);
  if (cue.form === 'infinitive')
    return narrated(reader, cue) ?? added(reader, cue, drafts) ?? afterwards(reader, cue, drafts);
  const subject = subjectBefore(reader, cue.first, cue.plural);
  if (!subject) return isJoined(reader, cue.first) ? coordinated(reader, cue, drafts) : null;
  if (foldAt(reader, subject.first) === reader.lexicon.impersonal && cue.passive)
    return impersonal(reader, cue);
  if (cue.passive) return findAgent(reader, cue, subject);
  const kind = kindOf(reader, subject.antecedent ?? subject);
  const speaker = speakerOf(reader, subject);
  return (
    build(reader, cue, speaker, kind, 'subject-verb', 0.9) ??
    (kind === null ? null : findPointed(reader, cue, speaker, drafts))
  );
}

const speakerOf = (reader: Reader, { first, last, antecedent }: Subject): SpeakerRef => ({
  type: 'phrase',
  range: untilReached(reader, { first, last }),
  antecedent: antecedent && untilReached(reader, antecedent),
});

function build(
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

/** *Il a été annoncé que P* hands P to nobody. */
const impersonal = (reader: Reader, cue: VerbCue): Draft | null =>
  build(reader, cue, { type: 'nobody' }, null, 'impersonal', 0.6);

function isJoined(reader: Reader, first: number): boolean {
  const { joiners } = reader.lexicon;
  for (let i = first - 1; i >= first - 5 && i >= 0; i--) {
    if (joiners.has(foldAt(reader, i))) return skipAdverbials(reader, i + 1, first) === first;
  }
  return false;
}

/** *… et assuré que P*, *… et accuse Y*: the subject of the claim before it in the sentence. */
function coordinated(reader: Reader, cue: VerbCue, drafts: readonly Draft[]): Draft | null {
  const earlier = isJoined(reader, cue.first)
    ? (earlierSpeaker(reader, cue, drafts) ?? sentenceSubject(reader, cue))
    : null;
  return (
    earlier && build(reader, cue, omitted(earlier, cue.first), kindOf(reader, earlier), 'same-subject', 0.7)
  );
}

/** *X reconnaît P, tout en démentant Q*; *…, précisant que Q*. */
function accompanying(reader: Reader, cue: VerbCue, drafts: readonly Draft[]): Draft | null {
  const before = foldAt(reader, cue.first - 1);
  const { joiners, while: whileWord } = reader.lexicon;
  if (before !== ',' && foldAt(reader, cue.first) !== whileWord && !joiners.has(before)) return null;
  const earlier = earlierSpeaker(reader, cue, drafts) ?? sentenceSubject(reader, cue);
  return earlier && build(reader, cue, omitted(earlier, cue.first), kindOf(reader, earlier), 'gerund', 0.7);
}

const omitted = (range: Range, at: number): SpeakerRef => ({ type: 'omitted', range, at });

function earlierSpeaker(reader: Reader, cue: VerbCue, drafts: readonly Draft[]): Range | null {
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
function sentenceSubject(reader: Reader, cue: VerbCue): Range | null {
  const start = reader.sentenceStart[cue.first] ?? 0;
  const first = skipAdverbials(reader, afterFront(reader, start, cue.first), cue.first);
  const phrase = nounPhraseAt(reader, first, cue.first);
  return phrase && kindOf(reader, phrase) ? phrase : null;
}

/** « Et le gouverneur d'insister : … » */
function narrated(reader: Reader, cue: VerbCue): Draft | null {
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
function added(reader: Reader, cue: VerbCue, drafts: readonly Draft[]): Draft | null {
  const { infinitiveMarks, joiners } = reader.lexicon;
  const opener = cue.first - 2;
  const opens = joiners.has(foldAt(reader, opener)) && reader.sentenceStart[opener] === opener;
  if (!opens || !infinitiveMarks.has(foldAt(reader, cue.first - 1))) return null;
  const speaker = speakerBefore(reader, opener, drafts);
  return speaker && build(reader, cue, omitted(speaker, cue.first), kindOf(reader, speaker), 'added', 0.8);
}

/** *a-t-il lancé, avant de nier que P*: the same speaker goes on. */
function afterwards(reader: Reader, cue: VerbCue, drafts: readonly Draft[]): Draft | null {
  const { infinitiveMarks, before } = reader.lexicon;
  const isLater =
    infinitiveMarks.has(foldAt(reader, cue.first - 1)) && foldAt(reader, cue.first - 2) === before;
  const speaker = isLater ? (earlierSpeaker(reader, cue, drafts) ?? sentenceSubject(reader, cue)) : null;
  return (
    speaker && build(reader, cue, omitted(speaker, cue.first), kindOf(reader, speaker), 'afterwards', 0.75)
  );
}
