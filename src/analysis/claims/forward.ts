import { skipAdverbials } from './adverbials.ts';
import { findAgent } from './agent.ts';
import { build, earlierSpeaker, omitted, sentenceSubject, speakerOf } from './build-forward.ts';
import type { Draft } from './draft.ts';
import { kindOf } from './kinds.ts';
import { added, afterwards, narrated } from './narrative.ts';
import { findPointed } from './pointed.ts';
import { foldAt, type Reader } from './reader.ts';
import { type Subject, subjectBefore } from './subject.ts';
import type { VerbCue } from './verbs.ts';

/** « X a déclaré que P », « X nie Q », « X affirme P et accuse Y de R »: the content stands behind its verb. */
export function findForward(reader: Reader, cue: VerbCue, drafts: readonly Draft[]): Draft | null {
  if (cue.form === 'participle') return coordinated(reader, cue, drafts);
  if (cue.form === 'gerund') return accompanying(reader, cue, drafts);
  if (cue.form === 'infinitive')
    return narrated(reader, cue) ?? added(reader, cue, drafts) ?? afterwards(reader, cue, drafts);
  const subject = behindAside(reader, cue, drafts) ?? subjectBefore(reader, cue.first, cue.plural);
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

/** *Il a été annoncé que P* hands P to nobody. */
const impersonal = (reader: Reader, cue: VerbCue): Draft | null =>
  build(reader, cue, { type: 'nobody' }, null, 'impersonal', 0.6);

/** *P, alerte Solidarité Santé, **qui** dénonce Q*: the relative stands for who was just heard. */
function behindAside(reader: Reader, cue: VerbCue, drafts: readonly Draft[]): Subject | null {
  const aside = drafts.at(-1);
  const first = cue.first - 1;
  if (aside?.rule !== 'aside' || aside.speaker.type !== 'phrase') return null;
  const { range } = aside.speaker;
  const isNext = foldAt(reader, range.last) === ',' && first === range.last + 1;
  const isWho = isNext && reader.lexicon.who.has(foldAt(reader, first));
  return isWho ? { first, last: cue.first, antecedent: range } : null;
}

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
