import type { Speaker } from '../model.ts';
import type { Draft } from './draft.ts';
import { kindOf } from './kinds.ts';
import { pronounAt } from './openers.ts';
import { foldAt, type Reader } from './reader.ts';
import { FACTORS, FAR, FRAMES } from './sureness.data.ts';

/** The frame of *subject-verb:noun*. */
const frameOf = (rule: string): string => rule.split(':')[1] ?? '';

/** A pronoun that leads to nobody keeps its own name. */
function isUnresolved(reader: Reader, { speaker }: Draft, named: Speaker): boolean {
  if (speaker.type !== 'phrase' || speaker.antecedent) return false;
  return pronounAt(reader, speaker.range.first) !== null && named.name === named.text;
}

function isUnlisted(reader: Reader, { speaker }: Draft): boolean {
  return (
    speaker.type !== 'nobody' &&
    kindOf(reader, speaker.type === 'phrase' ? (speaker.antecedent ?? speaker.range) : speaker.range) === null
  );
}

function isAmbiguous(reader: Reader, { cue }: Draft): boolean {
  return !reader.accented && reader.lexicon.nounForms.has(foldAt(reader, cue.last - 1));
}

/** The content begins far behind its cue, or ends far before it. */
function isDistant({ cue, said }: Draft): boolean {
  const first = said[0];
  return first !== undefined && (first.first - cue.last > FAR || cue.first - first.last > FAR);
}

/**
 * How sure a claim is, 0 to 1: the confidence of its rule, times that of its frame, times a factor for each
 * doubt about its speaker, its cue and its content.
 */
export function surenessOf(reader: Reader, draft: Draft, speaker: Speaker | null): number {
  const doubts = [
    speaker && isUnresolved(reader, draft, speaker) ? FACTORS.unresolved : 1,
    isUnlisted(reader, draft) ? FACTORS.unlisted : 1,
    isAmbiguous(reader, draft) ? FACTORS.ambiguous : 1,
    isDistant(draft) ? FACTORS.distant : 1,
  ];
  const sure = doubts.reduce((product, factor) => product * factor, draft.confidence);
  return Number((sure * (FRAMES[frameOf(draft.rule)] ?? 1)).toFixed(2));
}
