/** A rule of spelling: what a language writes, and what English maps write for it. */
export type Spelling = readonly [own: RegExp, english: string];

/** The name in small letters as English maps spell it, the rules applied in their order. */
export function respell(name: string, spellings: readonly Spelling[]): string {
  return spellings.reduce((spelled, [own, english]) => spelled.replace(own, english), name.toLowerCase());
}
