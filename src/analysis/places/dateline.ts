import type { Passage } from '../text/passage.ts';
import { tokenAt } from '../text/token-at.ts';

/** Two capitals or more and no small letter. */
export const isAllCaps = (text: string): boolean =>
  /^[\p{Lu}\p{N}'’.-]{2,}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

const shouting = new WeakMap<Passage, boolean>();

/** Whether a block is all in capitals: a heading. */
function isShouting(passage: Passage): boolean {
  const known = shouting.get(passage);
  if (known !== undefined) return known;
  const answer = isAllCaps(passage.text.replace(/[^\p{L}]/gu, ''));
  shouting.set(passage, answer);
  return answer;
}

/** Tokens before the last town of a dateline at the most. */
const DATELINE_TOKENS = 30;

/** A dateline, *KYIV —*, *DNIPRO (Ukraine)*, *BAMAKO / DAKAR, le 3 mai*: nothing but capitals stands before it. */
export function opensDateline({ tokens }: Passage, first: number, next: number): boolean {
  if (first > DATELINE_TOKENS || !/^[—–(,/|-]$/.test(tokens[next]?.text ?? '')) return false;
  return tokens.slice(0, first).every(({ kind, text }) => kind === 'punct' || isAllCaps(text));
}

/** *Genève, le 3 juin 2021*, *Genève/Aden, le 3 juin*: a day stands behind the town, or behind the one beside it. */
export function isDated({ tokens }: Passage, next: number): boolean {
  let at = next;
  while (tokenAt(tokens, at)?.text === '/' && tokenAt(tokens, at + 1)?.capital) at += 2;
  if (tokenAt(tokens, at)?.text !== ',') return false;
  return [at + 1, at + 2].some((i) => tokens[i]?.kind === 'number');
}

/** A dateline or a heading in capitals. */
export const shouts = (passage: Passage, first: number, next: number): boolean =>
  opensDateline(passage, first, next) || isShouting(passage);
