import { classAt, isArticled, SPACE } from '../text/letters.ts';
import type { Passage } from '../text/passage.ts';
import { sentenceIndexAt } from '../text/sentence-at.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Spot } from './model.ts';
import { isCapital } from './names.ts';

const isInitialFullStop = (passage: Passage, i: number): boolean => {
  const before = tokenAt(passage.tokens, i - 1);
  const stop = tokenAt(passage.tokens, i);
  return stop?.text === '.' && before?.end === stop.start;
};

/** *M. **Paris***, *le général **Dori***, *dit **Nina***. */
export function isTitled({ passage, first }: Spot, lexicon: PlaceLexicon): boolean {
  const at = isInitialFullStop(passage, first - 1) ? first - 2 : first - 1;
  const title = tokenAt(passage.tokens, at);
  if (!title || !lexicon.titles.has(title.fold)) return false;
  return title.fold.length > 2 || isCapital(title);
}

/** Whether one space, and nothing else, parts token `i` from the next one. */
const touches = ({ text, tokens }: Passage, i: number): boolean => {
  const end = tokens[i]?.end ?? 0;
  return tokens[i + 1]?.start === end + 1 && classAt(text, end) === SPACE;
};

const opensSentence = (passage: Passage, i: number): boolean => {
  const before = tokenAt(passage.tokens, i - 1);
  return (
    passage.sentences[sentenceIndexAt(passage, i)]?.firstToken === i ||
    (before?.kind === 'punct' && /[«"“—–:(]/.test(before.text))
  );
};

/** A capitalised word stands right before: *Jean **Valence***; a word that opens the sentence does not count. */
export function followsName({ passage, first }: Spot, lexicon: PlaceLexicon): boolean {
  const before = tokenAt(passage.tokens, first - 1);
  if (before?.kind !== 'word' || !isCapital(before) || !touches(passage, first - 1)) return false;
  if (lexicon.openers.has(before.fold) || lexicon.nouns.has(before.fold)) return false;
  return !before.fold.endsWith("'");
}

/** *del*, *dos*: what joins the words of a foreign name, between two capitals. */
const isJoint = ({ passage }: Spot, i: number, { unlisted }: PlaceLexicon): boolean =>
  unlisted.joints.has(wordAt(passage.tokens, i)) &&
  (passage.tokens[i]?.fold.length ?? 0) > 1 &&
  isCapital(tokenAt(passage.tokens, i - 1)) &&
  isCapital(passage.tokens[i + 1]) &&
  touches(passage, i - 1) &&
  touches(passage, i);

/** A part of a longer name: ***Manos** del **Río***. */
export const isJoined = (spot: Spot, lexicon: PlaceLexicon): boolean =>
  isJoint(spot, spot.next, lexicon) || isJoint(spot, spot.first - 1, lexicon);

/** A capitalised word stands right behind: ***Taras** Melnyk*, *Marlow & Finch*. */
export function leadsName({ passage, next }: Spot): boolean {
  const after = passage.tokens[next];
  if (after?.text === '&') return true;
  return after?.kind === 'word' && (isCapital(after) || isArticled(after.text)) && touches(passage, next - 1);
}

export function isOpening({ passage, first }: Spot): boolean {
  return opensSentence(passage, first);
}

/** *le cimentier **Hauterive***, *la navigatrice **Valence***: a noun of who does something, right before a name. */
function isMaker({ tokens }: Passage, i: number, { makers, articles }: PlaceLexicon): boolean {
  const noun = tokenAt(tokens, i - 1);
  if (noun?.kind !== 'word' || isCapital(noun)) return false;
  return articles.has(wordAt(tokens, i - 2)) && makers.test(noun.fold);
}

/** The last words of the capitalised runs, and what a trade stands before: the surnames and firms of the report, folded. */
export function findSurnames(passages: readonly Passage[], lexicon: PlaceLexicon): Set<string> {
  const surnames = new Set<string>();
  for (const passage of passages) {
    for (let i = 1; i < passage.tokens.length; i++) {
      const token = passage.tokens[i];
      if (!token || !isCapital(token) || token.kind !== 'word') continue;
      const before = tokenAt(passage.tokens, i - 1);
      if (!before || !touches(passage, i - 1)) continue;
      if (isMaker(passage, i, lexicon)) surnames.add(token.fold);
      const isName = isCapital(before) && before.kind === 'word' && !lexicon.openers.has(before.fold);
      if (isName && !lexicon.nouns.has(before.fold) && !lexicon.articles.has(before.fold))
        surnames.add(token.fold);
    }
  }
  return surnames;
}
