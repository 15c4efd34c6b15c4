import { fold } from '../../analysis/text/fold.ts';
import { nameKey } from '../../gazetteer/key.ts';
import type { Names } from '../places/match.ts';
import type { PackedLedger } from './model.ts';

/** Words parted by one space, a space before the first: folded, elisions parted (*l'armée* is two words). */
export function searchKey(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
}

/** From this length on a final s or x is a plural, not a part of a short word. */
const LONG = 4;

/** The beginnings of words that a query asks for: a plural finds its singular too. */
export function queryWords(query: string): string[] {
  return searchKey(query)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (word.length >= LONG ? word.replace(/[sx]$/, '') : word));
}

/** The keys of some of the texts, so that a long ledger is made ready in small steps. */
export const keysOf = ({ rows }: PackedLedger, from: number, to: number): string[] =>
  rows.text.slice(from, to).map(searchKey);

/** What one word of a query finds in the tables, each name looked at once and not row by row. */
interface WordHits {
  readonly word: string;
  readonly sources: readonly boolean[];
  readonly places: readonly boolean[];
}

const opens = (text: string, word: string): boolean => searchKey(text).includes(` ${word}`);

/** Ids of the places of which some name, in any script, has a word that begins so. */
function placesNamed(word: string, names: Names): Set<string> {
  const key = nameKey(word);
  const fits = (name: { readonly key: string }): boolean => ` ${name.key}`.includes(` ${key}`);
  return new Set(names.filter((place) => place.names.some(fits)).map(({ id }) => id));
}

function hitsOf(ledger: PackedLedger, word: string, names: Names): WordHits {
  const named = placesNamed(word, names);
  return {
    word,
    sources: ledger.sources.map(([label]) => opens(label, word)),
    places: ledger.places.map(([id, label]) => named.has(id) || opens(label, word)),
  };
}

/**
 * Finds the rows in which each word of the query begins a word of the statement, of who speaks, of a name
 * of its places in any language, or is its sigil. Accents and case do not count. The title of the report is
 * left out: it would answer for all its rows.
 */
export function searchRows(
  ledger: PackedLedger,
  keys: readonly string[],
  query: string,
  names: Names,
): (row: number) => boolean {
  const hits = queryWords(query).map((word) => hitsOf(ledger, word, names));
  const { voices, rows } = ledger;
  const isSigil = (row: number, word: string): boolean =>
    `${voices[rows.voice[row] ?? -1]?.letter}${rows.number[row]}`.toLowerCase() === word;
  return (row) =>
    hits.every(
      ({ word, sources, places }) =>
        keys[row]?.includes(` ${word}`) ||
        sources[rows.source[row] ?? -1] ||
        rows.places[row]?.some((at) => places[at]) ||
        isSigil(row, word),
    );
}
