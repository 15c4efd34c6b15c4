import { tokenAt, wordAt } from '../text/token-at.ts';
import type { Token } from '../text/tokens.ts';

export interface Digits {
  readonly value: number;
  /** Index of the first token behind the number. */
  readonly next: number;
  /** How it is written: one bare run of digits, or with groups or decimals. */
  readonly bare: boolean;
}

const isDigits = (token: Token | undefined): token is Token =>
  token?.kind === 'number' && /^\d+$/.test(token.text);

const touching = (a: Token, b: Token): boolean => a.end === b.start;

/** Marks that part groups of three: *1.250*, *1'200*, and *1,200,000* where there are two of them. */
const GROUP_MARKS: ReadonlySet<string> = new Set(['.', "'", ',']);

/** The group of three digits behind `next - 1`, and the token index behind it. */
function groupAfter(tokens: readonly Token[], next: number, mark: string): [string, number] | null {
  const before = tokenAt(tokens, next - 1);
  const at = mark === ' ' ? next : next + 1;
  const group = tokenAt(tokens, at);
  if (!before || !isDigits(group) || group.text.length !== 3) return null;
  if (mark === ' ') return group.start - before.end === 1 ? [group.text, at + 1] : null;
  const sign = tokens[next];
  const joined = sign?.fold === mark && touching(before, sign) && touching(sign, group);
  return joined ? [group.text, at + 1] : null;
}

function readGroups(
  tokens: readonly Token[],
  first: Token,
  i: number,
): { text: string; next: number; mark: string } {
  const alone = { text: first.text, next: i + 1, mark: '' };
  if (first.text.length > 3 || first.text.startsWith('0')) return alone;
  const sign = wordAt(tokens, i + 1);
  const mark = GROUP_MARKS.has(sign) ? sign : ' ';
  let { text, next } = alone;
  let groups = 0;
  for (let group = groupAfter(tokens, next, mark); group; group = groupAfter(tokens, next, mark)) {
    text += group[0];
    next = group[1];
    groups++;
  }
  return groups === 0 || (mark === ',' && groups < 2) ? alone : { text, next, mark };
}

/** The decimals behind a comma or a point: *2,4* and, in Switzerland and Canada, *2.4*. */
function decimalsAt(tokens: readonly Token[], next: number, mark: string): string | null {
  const before = tokenAt(tokens, next - 1);
  const sign = tokens[next];
  const digits = tokens[next + 1];
  if (!before || !sign || !isDigits(digits) || sign.fold === mark) return null;
  if (sign.fold !== ',' && sign.fold !== '.') return null;
  return touching(before, sign) && touching(sign, digits) ? digits.text : null;
}

/** What may not touch a number: *1.2.3*, *20:30*, *4/5*, *4x4*. */
function runsOn(tokens: readonly Token[], next: number): boolean {
  const last = tokenAt(tokens, next - 1);
  const sign = tokens[next];
  const after = tokens[next + 1];
  if (!last || !sign || !touching(last, sign) || !isDigits(after)) return false;
  return touching(sign, after) && ['.', ':', '/'].includes(sign.fold);
}

/** Reads a number in digits at token `i`: *116 000*, *1.250*, *1'200*, *2,4*. */
export function readDigits(tokens: readonly Token[], i: number): Digits | null {
  const first = tokens[i];
  if (!isDigits(first)) return null;
  const groups = readGroups(tokens, first, i);
  const decimals = decimalsAt(tokens, groups.next, groups.mark);
  const next = decimals === null ? groups.next : groups.next + 2;
  if (runsOn(tokens, next)) return null;
  return { value: Number(`${groups.text}.${decimals ?? '0'}`), next, bare: next === i + 1 };
}
