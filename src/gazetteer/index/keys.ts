import { firstIndex } from '../../analysis/text/first-index.ts';
import { nameKey } from '../key.ts';
import { type KeyIndex, MAIN_BIT } from './format.ts';
import { joinTexts, startOf } from './texts.ts';

/** What a place is called; its number is its place in the list. */
export interface Named {
  readonly mainForms: readonly string[];
  readonly otherForms: readonly string[];
}

/** A place that bears a name. */
export interface Bearer {
  readonly place: number;
  /** True where it is mainly known by that name. */
  readonly main: boolean;
}

/** Place numbers by key; a place stands once a key, as main name if any of its forms makes it so. */
function listsByKey(places: readonly Named[]): Map<string, Map<number, boolean>> {
  const lists = new Map<string, Map<number, boolean>>();
  const file = (form: string, place: number, main: boolean): void => {
    const key = nameKey(form);
    if (key === '') return;
    const list = lists.get(key) ?? new Map<number, boolean>();
    list.set(place, main || (list.get(place) ?? false));
    lists.set(key, list);
  };
  places.forEach(({ mainForms, otherForms }, place) => {
    for (const form of otherForms) file(form, place, false);
    for (const form of mainForms) file(form, place, true);
  });
  return lists;
}

/** The places filed under the keys of all their names. */
export function buildKeys(places: readonly Named[]): KeyIndex {
  const lists = listsByKey(places);
  const keys = [...lists.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const entries = keys.map((key) =>
    [...(lists.get(key) ?? [])].map(([place, main]) => (main ? place + MAIN_BIT : place)),
  );
  let end = 0;
  const text = joinTexts(keys);
  return {
    keys: text.bytes,
    keyEnds: text.ends,
    lists: Uint32Array.from(entries.flat()),
    listEnds: Uint32Array.from(entries, (entry) => (end += entry.length)),
    need: () => undefined,
  };
}

/** Where key `row` begins and ends in `keys`, whose bytes are there then; behind the last one nothing does. */
function rangeOf({ keys, keyEnds, need }: KeyIndex, row: number): readonly [start: number, end: number] {
  need(keyEnds, Math.max(0, row - 1), row + 1);
  const start = startOf(keyEnds, row);
  const end = keyEnds[row] ?? start;
  need(keys, start, end);
  return [start, end];
}

/** Whether key `row` stands before `wanted` in byte order; one that begins with it does not. */
function isBefore(index: KeyIndex, row: number, wanted: Uint8Array): boolean {
  const { keys } = index;
  const [start, end] = rangeOf(index, row);
  const length = end - start;
  for (let i = 0; i < wanted.length; i++) {
    if (i >= length) return true;
    const order = (keys[start + i] ?? 0) - (wanted[i] ?? 0);
    if (order !== 0) return order < 0;
  }
  return false;
}

/** Index of the first key that is `wanted` or stands behind it. */
const firstFrom = (index: KeyIndex, wanted: Uint8Array): number =>
  firstIndex(0, index.keyEnds.length, (row) => isBefore(index, row, wanted));

function beginsWith(index: KeyIndex, row: number, wanted: Uint8Array): boolean {
  const [start, end] = rangeOf(index, row);
  return end - start >= wanted.length && wanted.every((byte, i) => index.keys[start + i] === byte);
}

/** The places filed under `key`, in the order in which they were filed. */
export function bearersOf(index: KeyIndex, key: string): Bearer[] {
  const wanted = Buffer.from(key);
  const row = firstFrom(index, wanted);
  const [start, end] = rangeOf(index, row);
  if (end - start !== wanted.length || !beginsWith(index, row, wanted)) return [];
  const { lists, listEnds, need } = index;
  need(listEnds, Math.max(0, row - 1), row + 1);
  const list = lists.subarray(startOf(listEnds, row), listEnds[row]);
  need(list, 0, list.length);
  return Array.from(list, (entry) => ({ place: entry & ~MAIN_BIT, main: entry >= MAIN_BIT }));
}

/** Whether a key begins with `prefix`. */
export function hasKeyFrom(index: KeyIndex, prefix: string): boolean {
  const wanted = Buffer.from(prefix);
  return beginsWith(index, firstFrom(index, wanted), wanted);
}
