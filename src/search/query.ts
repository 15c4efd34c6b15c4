import type MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import { FIELD_WEIGHTS, KINDS, type Kind, type Root } from './model.ts';
import { unpackIndexed } from './postings.ts';
import { shardsFor } from './shards.ts';
import { stemOf, termsOf, wordsOf } from './words.ts';

/** Documents by how well they answer, best first. */
export interface Answer {
  readonly documents: readonly number[];
  /** False where no document has all the words, and those with some of them are given. */
  readonly whole: boolean;
  /** True where the phrases between quotation marks stand in none, and those with their words are given. */
  readonly apart?: boolean;
}

/** The words of a query, each once. */
const formsOf = (query: string): string[] => [...new Set(wordsOf(query).map(({ form }) => form))];

/** The stems that a query asks for, each once. */
export const stemsOf = (query: string): string[] => [...new Set(formsOf(query).map(stemOf))];

/** The shards that a query needs. */
export function shardsOf({ shards }: Root, query: string): number[] {
  const needed = formsOf(query).flatMap((form, i, forms) =>
    termsOf(form).flatMap((term) => shardsFor(shards, term, i === forms.length - 1)),
  );
  return [...new Set(needed)];
}

/** From so many letters on a word may be misspelt, by a letter in five. */
const LONG = 5;
const MISSPELT = 0.2;

/** A word as it is written or by its stem; a text with the very form has both, and comes first. */
const askWord = (form: string, i: number, forms: readonly string[]): Query => ({
  combineWith: 'OR',
  queries: termsOf(form),
  processTerm: (term: string) => term,
  prefix: i === forms.length - 1,
  fuzzy: form.length > LONG ? MISSPELT : false,
});

/** What answers a query with all of its words, or failing that with some. */
export function ask(index: MiniSearch, query: string): Answer {
  const find = (combineWith: 'AND' | 'OR'): number[] =>
    index
      .search({ queries: formsOf(query).map(askWord), combineWith, boost: FIELD_WEIGHTS })
      .map(({ id }) => Number(id));
  const all = find('AND');
  return all.length > 0 ? { documents: all, whole: true } : { documents: find('OR'), whole: false };
}

export const kindOf = ({ kinds }: Root, document: number): Kind | undefined => KINDS[Number(kinds[document])];

/** Id of the voice that speaks in a document; undefined where none does. */
export const voiceOf = ({ voices, voiceIds }: Root, document: number): string | undefined =>
  unpackIndexed(voiceIds, voices[document]);
