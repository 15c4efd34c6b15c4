/** Lower-case words without accents, for the words of an editors' rule. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether `text` holds all the words of one of the series. */
export function holdsWords(text: string, series: readonly (readonly string[])[]): boolean {
  const held = new Set(wordsOf(text));
  return series.some((words) => words.every((word) => wordsOf(word).every((part) => held.has(part))));
}
