import type { Word } from './words.ts';

/**
 * A fact about a word alone, worked out once for each form of the vocabulary and found by its number: one look
 * into a row where else a set or a pattern would be asked for every token of a report.
 */
export function factOf<Value extends NonNullable<unknown> | null>(
  find: (fold: string) => Value,
): (word: Pick<Word, 'fold' | 'id'>) => Value {
  const answers: (Value | undefined)[] = [];
  return ({ fold, id }) => {
    if (id < 0) return find(fold);
    const known = answers[id];
    if (known !== undefined) return known;
    while (answers.length <= id) answers.push(undefined);
    const answer = find(fold);
    answers[id] = answer;
    return answer;
  };
}

/** Whether a word begins with one of the stems. */
export const stemFact = (stems: readonly string[]): ((word: Pick<Word, 'fold' | 'id'>) => boolean) =>
  factOf((word) => stems.some((stem) => word.startsWith(stem)));
