import type MiniSearch from 'minisearch';
import type { SearchOptions } from 'minisearch';
import { FIELD_WEIGHTS, KINDS, type Kind, type Root } from './model.ts';
import { unpackIndexed } from './postings.ts';
import { shardsFor } from './shards.ts';
import { stemOf, wordsOf } from './words.ts';

/** Documents by how well they answer, best first. */
export interface Answer {
  readonly documents: readonly number[];
  /** False where no document has all the words, and those with some of them are given. */
  readonly whole: boolean;
}

/** The stems that a query asks for, each once. */
export const stemsOf = (query: string): string[] => [
  ...new Set(wordsOf(query).map(({ form }) => stemOf(form))),
];

/** The shards that a query needs. */
export function shardsOf({ shards }: Root, query: string): number[] {
  const stems = stemsOf(query);
  return [...new Set(stems.flatMap((stem, i) => shardsFor(shards, stem, i === stems.length - 1)))];
}

/** From so many letters on a word may be misspelt, by a letter in five. */
const LONG = 5;
const MISSPELT = 0.2;

const OPTIONS = {
  boost: FIELD_WEIGHTS,
  processTerm: stemOf,
  prefix: (_, i, terms) => i === terms.length - 1,
  fuzzy: (term) => (term.length > LONG ? MISSPELT : false),
} as const satisfies SearchOptions;

/** What answers a query with all of its words, or failing that with some. */
export function ask(index: MiniSearch, query: string): Answer {
  const find = (combineWith: 'AND' | 'OR'): number[] =>
    index.search(query, { ...OPTIONS, combineWith }).map(({ id }) => Number(id));
  const all = find('AND');
  return all.length > 0 ? { documents: all, whole: true } : { documents: find('OR'), whole: false };
}

export const kindOf = ({ kinds }: Root, document: number): Kind | undefined => KINDS[Number(kinds[document])];

/** Id of the voice that speaks in a document; undefined where none does. */
export const voiceOf = ({ voices, voiceIds }: Root, document: number): string | undefined =>
  unpackIndexed(voiceIds, voices[document]);
