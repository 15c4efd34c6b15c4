import { itemAt } from './item-at.ts';
import type { Token } from './tokens.ts';

/** The token at `i`; undefined outside the list. */
export const tokenAt = (tokens: readonly Token[], i: number): Token | undefined => itemAt(tokens, i);

/** The folded word at `i`; empty outside the list. */
export const wordAt = (tokens: readonly Token[], i: number): string => itemAt(tokens, i)?.fold ?? '';
