import type { Draft } from './draft.ts';
import type { Reader } from './reader.ts';

/** By token: 1 where a claim's cue or content lies. */
export function takenBy(reader: Reader, drafts: readonly Draft[]): Uint8Array {
  const taken = new Uint8Array(reader.tokens.length);
  for (const { cue, said } of drafts)
    for (const { first, last } of [cue, ...said]) taken.fill(1, first, last);
  return taken;
}
