import { fold } from '../text/fold.ts';
import { isOthers } from './openers.ts';
import { foldAt, isCapital, isWord, type Reader } from './reader.ts';

/** A word or a mark that no noun phrase holds. */
export function isWall(reader: Reader, i: number): boolean {
  const { relatives, subordinators, negations, emptySubjects, articles, auxiliaries } = reader.lexicon;
  const word = foldAt(reader, i);
  if (reader.tokens[i]?.kind === 'punct') return !'-&.()/%'.includes(word);
  if (articles.has(word) || reader.lexicon.contracted.has(word)) return false;
  if (word === fold(reader.lexicon.where) && reader.accented)
    return reader.tokens[i]?.text === reader.lexicon.where;
  if (auxiliaries.has(word) && word !== reader.lexicon.has) return !isCapital(reader, i);
  return relatives.has(word) || subordinators.has(word) || negations.has(word) || emptySubjects.has(word);
}

/** Where a phrase can begin behind a wall; -1 where it cannot. */
export function afterWall(reader: Reader, wall: number, end: number): number {
  const first = wall + 1;
  if (first >= end || reader.lexicon.emptySubjects.has(foldAt(reader, wall))) return -1;
  return opensComplement(reader, first) ? -1 : first;
}

/** A preposition, but not *des* or *du* that may be articles: what follows is no subject. */
export const opensComplement = (reader: Reader, i: number): boolean =>
  reader.lexicon.prepositions.has(foldAt(reader, i)) &&
  !reader.lexicon.partitives.has(foldAt(reader, i)) &&
  !isOthers(reader, i);

/** The article belongs to a complement: *de la Défense*, or to a second member: *la France et l'Italie ont*. */
export function isGoverned(reader: Reader, article: number, floor: number, plural: boolean): boolean {
  const { prepositions, joiners } = reader.lexicon;
  if (article <= floor) return false;
  const before = foldAt(reader, article - 1);
  if (prepositions.has(before)) return true;
  const isMember = article - 2 > floor || (article - 2 === floor && isCapital(reader, floor));
  return plural && joiners.has(before) && isMember && isWord(reader, article - 2);
}

/** *tous les élus*: the phrase begins one word earlier. */
export const withAll = (reader: Reader, i: number, floor: number): number =>
  i > floor && reader.lexicon.every.has(foldAt(reader, i - 1)) ? i - 1 : i;

/** *À Kyiv Moscou affirme*: no article tells the two names apart, but the gazetteer does. */
export function placeSplit(reader: Reader, floor: number, end: number): number {
  const last = end - 1;
  const apart = reader.placeStart[last] && isCapital(reader, last) && last - floor >= 2;
  return apart ? last : -1;
}
