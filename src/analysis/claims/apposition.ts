import { sourceNoun } from './kinds.ts';
import { foldAt, isCapital, type Reader } from './reader.ts';

/** The most tokens between a source and its content. */
const LONGEST = 25;

/** *Pour Oleh Savtchenko, ingénieur à la centrale, P*; *selon l'ONG, basée à Genève, P*: the content comes after. */
export function afterApposition(reader: Reader, last: number): number {
  if (reader.lexicon.relatives.has(foldAt(reader, last))) return commaBehind(reader, last);
  if (foldAt(reader, last) !== ',' || !isAppositionAt(reader, last + 1)) return last;
  const end = Math.min(reader.sentenceEnd[last] ?? last, last + LONGEST);
  for (let i = last + 1; i < end; i++) if (foldAt(reader, i) === ',' || foldAt(reader, i) === '.') return i;
  return last;
}

/** *selon une note que le journal a consultée, P*: the relative clause goes to its comma. */
function commaBehind(reader: Reader, last: number): number {
  const end = Math.min(reader.sentenceEnd[last] ?? last, last + LONGEST);
  for (let i = last + 1; i < end; i++) if (foldAt(reader, i) === ',') return i;
  return last;
}

export function isAppositionAt(reader: Reader, i: number): boolean {
  const { relatives } = reader.lexicon;
  if (isCapital(reader, i)) return false;
  const word = foldAt(reader, i);
  if (isBelonging(reader, i)) return true;
  return relatives.has(word) || isRole(reader, i) || isGovernedParticiple(reader, i);
}

/** *Idriss Sani, | du Centre d'études*: the house of somebody, not *des soldats*. */
function isBelonging(reader: Reader, i: number): boolean {
  const { of, indefinites, articles } = reader.lexicon;
  const word = foldAt(reader, i);
  if (!of.has(word) || indefinites.has(word)) return false;
  return isCapital(reader, articles.has(foldAt(reader, i + 1)) ? i + 2 : i + 1);
}

/** *basée à Genève*, *publié lundi*, *cité par l'agence*. */
function isGovernedParticiple(reader: Reader, i: number): boolean {
  const { participle, pronouns, articles, prepositions, numerals } = reader.lexicon;
  const word = foldAt(reader, i);
  if (
    word.length < 4 ||
    numerals.has(word) ||
    pronouns.has(word) ||
    articles.has(word) ||
    prepositions.has(word)
  )
    return false;
  return participle.test(word) && (prepositions.has(foldAt(reader, i + 1)) || reader.inDate[i + 1] === true);
}

/** *ingénieur*, *commerçante*, *ancien ministre*: a noun of a person without article. */
function isRole(reader: Reader, i: number): boolean {
  const word = foldAt(reader, i);
  const { adjectivesBefore, kinds, emptySubjects } = reader.lexicon;
  if (emptySubjects.has(word)) return false;
  if (adjectivesBefore.has(word) || sourceNoun(reader, i)) return true;
  return kinds.some((row) => row.ending.test(word));
}
