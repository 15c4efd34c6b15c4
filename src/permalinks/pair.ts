import { bestPairs } from './best.ts';
import { type Entry, lastVersion } from './entry.ts';
import { markOf, wordsOf } from './words.ts';

/** Something that a report says now, as far as it is known again by it. */
export interface Seen {
  readonly text: string;
  readonly by: string | null;
  /** The sentence that holds it. */
  readonly sentence: string;
}

/** Marks of what stands before and behind each of a list; empty at its ends. */
export function besideOf(all: readonly Seen[]): [string, string][] {
  const marks = all.map(({ text }) => markOf(text));
  return marks.map((_, i) => [marks[i - 1] ?? '', marks[i + 1] ?? '']);
}

/** What tells one of two equal sentences from the other. */
interface Signs {
  readonly by: string | null;
  readonly in: string;
  readonly beside: readonly [string, string];
}

/** The order of ids that were made one after the other: `x`, `x-2`, … `x-10`. */
const inIdOrder = (a: Entry, b: Entry): number => a.id.length - b.id.length || (a.id < b.id ? -1 : 1);

function agreement(entry: Entry, now: Signs): number {
  const [before, behind] = entry.beside ?? ['', ''];
  const same = (known: string | undefined, seen: string | null, weight: number): number =>
    (known ?? null) === seen ? weight : 0;
  return (
    same(lastVersion(entry).by, now.by, 8) +
    same(entry.in, now.in, 4) +
    same(before, now.beside[0], 2) +
    same(behind, now.beside[1], 2)
  );
}

/** Of equal texts those go together that agree best; among equals, in the order of the text. */
function pairEqual(
  entries: readonly Entry[],
  at: readonly number[],
  signAt: (index: number) => Signs,
): [number, Entry][] {
  const [entry, index] = [entries[0], at[0]];
  if (entry && index !== undefined && entries.length === 1 && at.length === 1) return [[index, entry]];
  const rank = new Map([...entries].sort(inIdOrder).map((one, i) => [one, i]));
  const score = (one: Entry, now: number): number => {
    const off = Math.abs((rank.get(one) ?? 0) - at.indexOf(now));
    return agreement(one, signAt(now)) - off / (entries.length + at.length);
  };
  return [...bestPairs(entries, at, score, -1)].map(([one, now]) => [now, one]);
}

/**
 * The entries under which things of a report were published, one for each that is known again by its words;
 * of two equal sentences each keeps its own, whatever is written elsewhere.
 */
export function pairUp(entries: readonly Entry[], seen: readonly Seen[]): (Entry | null)[] {
  if (entries.length === 0) return seen.map(() => null);
  const mark = (index: number): string => (seen[index] ? markOf(seen[index].text) : '');
  const signAt = (index: number): Signs => ({
    by: seen[index]?.by ?? null,
    in: markOf(seen[index]?.sentence ?? ''),
    beside: [mark(index - 1), mark(index + 1)],
  });
  const known = Map.groupBy(entries, (entry) => wordsOf(lastVersion(entry).text));
  const now = Map.groupBy(seen.keys(), (index) => wordsOf(seen[index]?.text ?? ''));
  const found = new Map([...now].flatMap(([words, at]) => pairEqual(known.get(words) ?? [], at, signAt)));
  return seen.map((_, index) => found.get(index) ?? null);
}
