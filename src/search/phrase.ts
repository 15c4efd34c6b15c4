import type { Found } from './model.ts';
import { allWordsOf } from './words.ts';

/** What stands between straight, English or French quotation marks. */
const QUOTED = /"([^"]+)"|“([^”]+)”|«([^»]+)»/gu;

/** The phrases that a query asks for word by word, folded; one word alone is no phrase. */
export function phrasesOf(query: string): (readonly string[])[] {
  return [...query.matchAll(QUOTED)]
    .map(([, ...inner]) => allWordsOf(inner.find((text) => text !== undefined) ?? '').map(({ form }) => form))
    .filter((forms) => forms.length > 1);
}

function stands(phrase: readonly string[], text: string): boolean {
  const forms = allWordsOf(text).map(({ form }) => form);
  return forms.some((_, at) => phrase.every((form, i) => forms[at + i] === form));
}

/** Whether all phrases stand word by word in what a result shows. */
export const holdsPhrases = (
  { title, text, report }: Found,
  phrases: readonly (readonly string[])[],
): boolean => phrases.every((phrase) => [title, text, report ?? ''].some((part) => stands(phrase, part)));
