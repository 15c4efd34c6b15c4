import { phraseAt } from '../text/phrases.ts';
import { nounPhraseAt } from './chunk.ts';
import { type Complement, type Site, take } from './frames.ts';
import { sourceNoun } from './kinds.ts';
import type { Range } from './openers.ts';
import { foldAt, isWord, type Reader } from './reader.ts';

/** A noun phrase as content, unless a clause with *que* stands behind it (*avertit la population que*). */
export function noun(site: Site, at: number): Complement | null {
  const { reader } = site;
  if (isIdiom(reader, at) || reader.placeStart[at]) return null;
  const clause = phraseAt(reader.lexicon.clauseNounIndex, reader.tokens, reader.passage.folded, at);
  if (clause) {
    const found = take(site, 'noun', at) ?? take(site, 'that', at);
    return found && { ...found, said: { first: at, last: clause.next } };
  }
  const phrase = nounPhraseAt(reader, at, site.end);
  if (phrase && reader.lexicon.that.has(foldAt(reader, phrase.last))) {
    const clause = take(site, 'that', phrase.last + 1);
    if (clause && !site.cue.readings.some((one) => one.row.frames.includes('noun'))) return clause;
  }
  const found = take(site, 'noun', at);
  return found && { ...found, said: withoutDate(reader, found.said, phrase?.last ?? at) };
}

const isIdiom = (reader: Reader, at: number): boolean =>
  phraseAt(reader.lexicon.idiomIndex, reader.tokens, reader.passage.folded, at) !== null;

/** *a revendiqué l'attaque dimanche soir*: a bare date that ends it tells when it was said; *une grève jeudi à Lausanne* is a content. */
function withoutDate(reader: Reader, said: Range, phraseEnd: number): Range {
  const bare = reader.inDate[phraseEnd] === true && isWord(reader, phraseEnd);
  if (phraseEnd > said.first && phraseEnd < said.last && isMedium(reader, phraseEnd))
    return { ...said, last: phraseEnd };
  const ends = !reader.placeStart.slice(phraseEnd, said.last).includes(true);
  if (bare && ends && phraseEnd > said.first && phraseEnd < said.last && !isGovernedAt(reader, phraseEnd))
    return { ...said, last: phraseEnd };
  return said;
}

/** *a revendiqué l'attaque | dans un message*: an indefinite document behind the noun phrase is the medium. */
function isMedium(reader: Reader, i: number): boolean {
  const { prepositions, of, indefinites } = reader.lexicon;
  const word = foldAt(reader, i);
  if (!prepositions.has(word) || of.has(word) || !indefinites.has(foldAt(reader, i + 1))) return false;
  return sourceNoun(reader, i + 2)?.kind === 'document';
}

const isGovernedAt = (reader: Reader, i: number): boolean =>
  reader.lexicon.prepositions.has(foldAt(reader, i - 1)) ||
  reader.lexicon.articles.has(foldAt(reader, i - 1));
