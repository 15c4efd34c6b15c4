import type { Need } from './parts.ts';

/** Texts end to end in UTF-8, and where each ends, in bytes. */
export interface Texts {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

export function joinTexts(texts: readonly string[]): Texts {
  const buffers = texts.map((text) => Buffer.from(text));
  let end = 0;
  const ends = Uint32Array.from(buffers, (buffer) => (end += buffer.length));
  return { bytes: new Uint8Array(Buffer.concat(buffers)), ends };
}

/** Where row `i` begins, if rows lie end to end and end at `ends`. */
export const startOf = (ends: Uint32Array, i: number): number => (i === 0 ? 0 : (ends[i - 1] ?? 0));

/** The bytes of text `i`; `need` sees to it that they are there. */
export function textAt({ bytes, ends }: Texts, i: number, need: Need): Uint8Array {
  need(ends, Math.max(0, i - 1), i + 1);
  const text = bytes.subarray(startOf(ends, i), ends[i]);
  need(text, 0, text.length);
  return text;
}
