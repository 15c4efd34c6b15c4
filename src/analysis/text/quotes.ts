import { tokenAt } from './token-at.ts';
import type { Token } from './tokens.ts';

const STRAIGHT = '"';
/** The mark that closes, by the mark that opens. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  [STRAIGHT, STRAIGHT],
]);

/** Pairs of quotation marks, as token indexes; a mark without its fellow goes to the end of the block. */
export interface QuoteMap {
  /** Index of the closing mark by index of the opening one; `tokens.length` if none closes. */
  readonly closes: ReadonlyMap<number, number>;
  /** Index of the opening mark by index of the closing one. */
  readonly opens: ReadonlyMap<number, number>;
  /** By token: the opening mark of the innermost quotation around it, or -1; nothing where the block has no quotation. */
  readonly around: readonly number[];
}

/** A straight mark opens where a space or nothing stands before it and none behind it, or nothing is open. */
function opensHere(tokens: readonly Token[], i: number, isOpen: boolean): boolean {
  if (!isOpen) return true;
  const before = tokenAt(tokens, i - 1);
  const mark = tokens[i];
  const after = tokens[i + 1];
  const spaced = before !== undefined && mark !== undefined && before.end < mark.start;
  return spaced && after !== undefined && after.start === mark.end && before.kind !== 'punct';
}

/** Of the many blocks that quote nobody. */
const NO_QUOTES: QuoteMap = { closes: new Map(), opens: new Map(), around: [] };

const isMark = ({ kind, text }: Token): boolean => kind === 'punct' && CLOSERS.has(text);

/** Pairs the marks « », “ ”, " " of a block, nested ones included. */
export function pairQuotes(tokens: readonly Token[]): QuoteMap {
  if (!tokens.some(isMark)) return NO_QUOTES;
  const closes = new Map<number, number>();
  const opens = new Map<number, number>();
  const around: number[] = [];
  const stack: { at: number; close: string }[] = [];
  tokens.forEach((token, i) => {
    const top = stack.at(-1);
    const mark = token.kind === 'punct' ? token.text : '';
    if (top && mark === top.close && !(mark === STRAIGHT && opensHere(tokens, i, true))) {
      stack.pop();
      closes.set(top.at, i);
      opens.set(i, top.at);
      around.push(top.at);
      return;
    }
    around.push(top?.at ?? -1);
    const close = mark === '' ? undefined : CLOSERS.get(mark);
    if (close !== undefined) stack.push({ at: i, close });
  });
  for (const { at } of stack) closes.set(at, tokens.length);
  return { closes, opens, around };
}
