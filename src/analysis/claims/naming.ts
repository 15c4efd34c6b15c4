import { itemAt } from '../text/item-at.ts';
import { isArticled } from '../text/letters.ts';
import { tokenAt } from '../text/token-at.ts';
import { foldAt, isCapital, isWord, type Reader } from './reader.ts';

/** *M.* and *A.* before a name. */
export function isAbbreviated(reader: Reader, i: number): boolean {
  const before = tokenAt(reader.tokens, i - 1);
  const inSentence = itemAt(reader.sentenceEnd, i - 1) === reader.sentenceEnd[i + 1];
  return before !== undefined && before.text.length <= 4 && inSentence && isCapital(reader, i + 1);
}

/** *le porte-parole, le colonel Andriï Bondar,*: an office goes on into the name behind its comma. */
export function appositionEnd(reader: Reader, first: number, last: number, end: number): number {
  if (foldAt(reader, last) !== ',' || last >= end || !wantsName(reader, first, last)) return last;
  const name = namedRun(reader, last + 1, end);
  return name === null || goesOn(reader, name, end) ? last : name;
}

/** *Selon le préfet, Lyon | est coupée en deux*: a word behind the name makes it the beginning of what is said. */
function goesOn(reader: Reader, name: number, end: number): boolean {
  const { prepositions, has } = reader.lexicon;
  const word = foldAt(reader, name);
  const text = reader.tokens[name]?.text;
  if (name >= end || !isWord(reader, name) || reader.inDate[name] === true) return false;
  // *à* is a preposition, *a* is the verb; where accents are lost it may be either.
  return !prepositions.has(word) || (word === has && (!reader.accented || text === has));
}

/** An office or a role without a name: *le maire*, *son président*. */
export function wantsName(reader: Reader, first: number, last: number): boolean {
  if (!reader.lexicon.articles.has(foldAt(reader, first))) return false;
  return isPersonNoun(reader, headOf(reader, first, last)) && !hasName(reader, first, last);
}

/** *le maire*, and *le gestionnaire*, a listed body whose noun may be a person's. */
function isPersonNoun(reader: Reader, i: number): boolean {
  const token = reader.tokens[i];
  return token !== undefined && reader.lexicon.isPersonNoun(token);
}

/** Two capitals in a row are a person's name. */
function hasName(reader: Reader, first: number, last: number): boolean {
  const { prepositions, articles } = reader.lexicon;
  for (let i = first + 1; i < last - 1; i++) {
    const before = foldAt(reader, i - 1);
    const free = !prepositions.has(before) && !articles.has(before) && !isCapital(reader, i - 1);
    if (free && isCapital(reader, i) && isCapital(reader, i + 1) && isWord(reader, i + 1)) return true;
  }
  return false;
}

/** The end of a name, a title before it included: *le colonel Andriï Bondar*; null if there is none. */
export function namedRun(reader: Reader, from: number, end: number): number | null {
  const { articles, of } = reader.lexicon;
  let i = from;
  if (articles.has(foldAt(reader, i))) i += 1;
  const titled = i > from;
  while (titled && i < end && isWord(reader, i) && !isCapital(reader, i) && i < from + 4) i++;
  const name = i;
  if (titled && isOfThing(reader, from, name)) return null;
  while (
    i < end &&
    (isCapital(reader, i) ||
      isInitialStop(reader, i) ||
      (i > name && isArticled(reader.tokens[i]?.text ?? '')) ||
      (i > name && of.has(foldAt(reader, i)) && isCapital(reader, i + 1)))
  )
    i++;
  return i > name ? i : null;
}

/** *la digue de* Dinant: the name of a place in a phrase of its own, unlike *le chef de la police* Luc Rey. */
function isOfThing(reader: Reader, from: number, name: number): boolean {
  for (let i = from; i < name; i++)
    if (reader.lexicon.of.has(foldAt(reader, i))) return !isPersonNoun(reader, headOf(reader, from, name));
  return false;
}

const isInitialStop = (reader: Reader, i: number): boolean =>
  foldAt(reader, i) === '.' && isAbbreviated(reader, i);

/** The head noun of a noun phrase: the first word that is no article, number or short adjective before a noun. */
export function headOf(reader: Reader, first: number, last: number): number {
  const { articles, contracted, quantities, adjectivesBefore, of } = reader.lexicon;
  let i = first;
  while (i < last - 1) {
    const word = foldAt(reader, i);
    const light =
      articles.has(word) || contracted.has(word) || quantities.has(word) || adjectivesBefore.has(word);
    if (!light && !of.has(word) && isWord(reader, i)) return i;
    i++;
  }
  return i;
}
