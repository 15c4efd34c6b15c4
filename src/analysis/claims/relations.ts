import type { Claim, DateMention, Span } from '../model.ts';
import { firstIndex } from '../text/first-index.ts';
import { itemAt } from '../text/item-at.ts';

/** A claim whose place among the others is not yet known. */
export type LooseClaim = Omit<Claim, 'id' | 'within' | 'target' | 'date'>;

/** What the rules know of a claim beside the claim itself. */
export interface Found {
  readonly claim: LooseClaim;
  /** The sentence, as file offsets. */
  readonly sentence: { readonly start: number; readonly end: number };
  readonly nested: boolean;
  /** Its content points at an earlier claim: *cette version*, *ces accusations*. */
  readonly pointsBack: boolean;
}

/** How many neighbours of a claim can hold it. */
const NEIGHBOURS = 8;

/** Code units between a cue and its date: a comma, a preposition, an article. */
const ADJACENT = 8;

const starts = (claim: LooseClaim): number =>
  Math.min(claim.cue.start, claim.said[0]?.start ?? claim.cue.start);

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function size({ said }: LooseClaim): number {
  let sum = 0;
  for (const { start, end } of said) sum += end - start;
  return sum;
}

function holds({ said }: LooseClaim, inner: Span): boolean {
  for (const piece of said) if (contains(piece, inner)) return true;
  return false;
}

/** Puts claims in the order of the text, numbers them and says which holds which, which answers which, and when. */
export function relateClaims(found: readonly Found[], dates: readonly DateMention[]): Claim[] {
  const sorted = found
    .map((one) => ({ one, start: starts(one.claim), size: size(one.claim) }))
    .sort((a, b) => a.start - b.start || b.size - a.size)
    .map(({ one }) => one);
  const ids = sorted.map((_, i) => `c${i + 1}`);
  const holders = sorted.map((_, i) => holderOf(sorted, i));
  return sorted.map((one, i) => ({
    id: ids[i] ?? '',
    ...one.claim,
    within: itemAt(ids, holders[i] ?? -1) ?? null,
    target: itemAt(ids, targetOf(sorted, holders, i)) ?? null,
    date: dateOf(one, sorted, i, dates),
  }));
}

/** The index of the smallest neighbour whose content holds the claim's cue; -1 if none does. */
function holderOf(sorted: readonly Found[], i: number): number {
  const inner = sorted[i]?.claim;
  let best = -1;
  if (!inner) return best;
  for (let j = Math.max(0, i - NEIGHBOURS); j <= Math.min(sorted.length - 1, i + NEIGHBOURS); j++) {
    const outer = sorted[j]?.claim;
    if (j === i || !outer || !holds(outer, inner.cue)) continue;
    const known = itemAt(sorted, best)?.claim;
    if (!known || size(outer) < size(known)) best = j;
  }
  return best;
}

/** A denial is about the claim it holds, or about an earlier one that it points at. */
function targetOf(sorted: readonly Found[], holders: readonly number[], i: number): number {
  const one = sorted[i];
  if (one?.claim.stance !== 'denies') return -1;
  for (let j = i + 1; j <= Math.min(sorted.length - 1, i + NEIGHBOURS); j++)
    if (holders[j] === i && sorted[j]?.nested) return j;
  return one.pointsBack ? pointedAt(sorted, holders, i) : -1;
}

/**
 * The nearest earlier claim of somebody else. Where that one points back itself, both are about the same:
 * *Kiev accuse Moscou. Moscou nie ces accusations. Minsk les rejette aussi* (all but Kyiv's own answer).
 */
function pointedAt(sorted: readonly Found[], holders: readonly number[], i: number): number {
  const own = sorted[i]?.claim.speaker?.name;
  for (let j = i - 1; j >= Math.max(0, i - NEIGHBOURS); j--) {
    const other = sorted[j];
    if (!other?.claim.speaker || other.claim.speaker.name === own) continue;
    const further = other.pointsBack ? targetOf(sorted, holders, j) : -1;
    return further >= 0 && sorted[further]?.claim.speaker?.name !== own ? further : j;
  }
  return -1;
}

const near = (sorted: readonly Found[], i: number): readonly Found[] =>
  sorted.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1);

/** The date in the claim's sentence that belongs to no content and no speaker, nearest to the cue. */
function dateOf(
  { claim, sentence }: Found,
  sorted: readonly Found[],
  i: number,
  dates: readonly DateMention[],
): string | null {
  const spoken = datesIn(dates, sentence.start, sentence.end).filter((date) => isSpokenWith(date, claim));
  if (spoken.length === 0) return null;
  const around = near(sorted, i);
  const free = spoken.filter((date) => !around.some((one) => takes(one.claim, date)));
  const nearest = free.sort((a, b) => distance(a, claim.cue) - distance(b, claim.cue))[0];
  return nearest?.iso ?? null;
}

/** Whether the date lies in what is said or in who says it. */
const takes = (claim: LooseClaim, date: Span): boolean =>
  holds(claim, date) || (claim.speaker !== null && contains(claim.speaker, date));

/** Before the cue, or right behind it or behind the speaker: *a dit mardi X*, *a dit X mardi*. */
function isSpokenWith(date: Span, claim: LooseClaim): boolean {
  if (date.end <= claim.cue.start || contains(claim.cue, date)) return true;
  const behind = [claim.cue, ...(claim.speaker ? [claim.speaker] : [])];
  return behind.some((piece) => date.start >= piece.end && date.start - piece.end <= ADJACENT);
}

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end);

function datesIn(dates: readonly DateMention[], start: number, end: number): DateMention[] {
  const low = firstIndex(0, dates.length, (at) => (dates[at]?.start ?? 0) < start);
  let next = low;
  while (next < dates.length && (dates[next]?.end ?? end + 1) <= end) next++;
  return dates.slice(low, next);
}
