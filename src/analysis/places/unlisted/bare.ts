import type { Passage } from '../../text/passage.ts';
import { sentenceIndexAt } from '../../text/sentence-at.ts';
import { tokenAt, wordAt } from '../../text/token-at.ts';
import type { PlaceLexicon } from '../lexicon.ts';
import { isCapital } from '../names.ts';
import { isSpot } from './anchor.ts';
import type { Anchored, Landmark } from './model.ts';
import { isNoPlace, type Known, nameEnd } from './names.ts';
import { type Length, relationTo } from './relation.ts';

/** Tokens of a name, its foreign joints counted in. */
const MOST_TOKENS = 6;

const NO_NOUN = { noun: '', kind: 'settlement', plural: false, linked: false } as const;

/** Where the name begins that ends before token `next`: behind a preposition of place. */
function beginningOf(passage: Passage, next: number, lexicon: PlaceLexicon): number | null {
  for (let first = next - 1; first > 0 && first >= next - MOST_TOKENS; first--) {
    const isPlaced = lexicon.locatives.has(wordAt(passage.tokens, first - 1));
    if (isPlaced && isCapital(passage.tokens[first]))
      return nameEnd(passage, first, lexicon) === next ? first : null;
  }
  return null;
}

/** *à **Fambita**, à 12 km au nord de Kokorou*: a name without a noun, which a preposition and a distance place. */
export function findBareNames(
  landmarks: readonly Landmark[],
  lengths: readonly Length[],
  lexicon: PlaceLexicon,
  known: Known,
): Anchored[] {
  return landmarks.filter(isSpot).flatMap((landmark) => {
    const { passage, block } = landmark;
    const relation = relationTo(landmark, lengths, lexicon);
    if (!relation || relation.manner === 'inside') return [];
    const mark = tokenAt(passage.tokens, relation.opens - 1)?.text;
    const next = mark === ',' || mark === '(' ? relation.opens - 1 : -1;
    const first = next > 0 ? beginningOf(passage, next, lexicon) : null;
    if (first === null || isNoPlace(passage, first, next, lexicon, known)) return [];
    const generic = { ...NO_NOUN, first };
    const sentence = sentenceIndexAt(passage, first);
    const name = { passage, block, sentence, generic, opens: first, first, next, sure: true };
    return [{ landmark, relation, name }];
  });
}
