import { contentAround } from './around-source.ts';
import { nounPhraseAt } from './chunk.ts';
import type { Draft } from './draft.ts';
import { foldAt, type Reader } from './reader.ts';
import { trimPieces } from './trim.ts';
import type { VerbCue } from './verbs.ts';

/** « Comme l'a rappelé le procureur, P », « P, comme l'indique le rapport », « X conteste que P, comme l'a écrit Y ». */
export function findAsSaid(reader: Reader, cue: VerbCue, drafts: readonly Draft[]): Draft | null {
  const { as, clauseObjects } = reader.lexicon;
  const first = cue.first - 1;
  if (foldAt(reader, first) !== as || !clauseObjects.has(foldAt(reader, cue.first))) return null;
  const range = nounPhraseAt(reader, cue.last, reader.sentenceEnd[first] ?? cue.last);
  // *comme le lui reproche une sénatrice* blames: it takes no clause over.
  const reading = cue.readings.find(({ row }) => row.frames.includes('that') || row.frames.includes('aside'));
  if (!range || !reading) return null;
  const claimed = drafts.findLast(({ said }) => said.at(-1)?.last === first - 1)?.said;
  const said = claimed ?? trimPieces(reader, contentAround(reader, first, { range, antecedent: null }));
  if (said.length === 0) return null;
  return {
    speaker: { type: 'phrase', range, antecedent: null },
    cue: { first, last: cue.last },
    stance: reading.row.stance,
    said,
    rule: 'as-said',
    row: reading.lemma,
    confidence: 0.85,
  };
}
