/** A document's number, and how often the term stands in it. */
export type Posting = readonly [document: number, times: number];

/** Each document as its distance to the one before: small numbers, which compress well. */
export function packPostings(postings: readonly Posting[]): number[] {
  const sorted = [...postings].sort(([a], [b]) => a - b);
  return sorted.flatMap(([document, times], i) => [document - (sorted[i - 1]?.[0] ?? 0), times]);
}

export function unpackPostings(packed: readonly number[]): Posting[] {
  const postings: Posting[] = [];
  let document = 0;
  for (let i = 0; i < packed.length; i += 2) {
    document += packed[i] ?? 0;
    postings.push([document, packed[i + 1] ?? 0]);
  }
  return postings;
}

const BASE = 36;

/** A number of words as one sign: its binary logarithm, rounded up, for nearness is all that the ranking needs. */
export const packLength = (words: number): string => Math.ceil(Math.log2(words + 1)).toString(BASE);

export const unpackLength = (sign: string): number => 2 ** Number.parseInt(sign, BASE) - 1;

const NONE = '-';

/** Which of a list it is, as one sign; `-` for none of them. */
export const packIndexed = (list: readonly string[], one: string | null): string =>
  one === null ? NONE : list.indexOf(one).toString(BASE);

export const unpackIndexed = (list: readonly string[], sign = NONE): string | undefined =>
  sign === NONE ? undefined : list[Number.parseInt(sign, BASE)];
