import type { Need, Parts, Section } from './parts.ts';

/**
 * An index in one file, read without parsing: a header line of JSON (lengths of the sections in bytes),
 * then the sections, each aligned to eight bytes so that it is a typed array over the file as read.
 */
export type Sections<Name extends string> = Readonly<Record<Name, Section>>;

/** Names and the numbers of the places that bear them; rows are keys. */
export interface KeyIndex {
  /** The name keys, UTF-8, in byte order, end to end. */
  readonly keys: Uint8Array;
  /** Where each key ends in `keys`, in bytes. */
  readonly keyEnds: Uint32Array;
  /** The numbers of the places of every key, {@link MAIN_BIT} set where the key is a main name of the place. */
  readonly lists: Uint32Array;
  /** Where the list of each key ends in `lists`, in entries. */
  readonly listEnds: Uint32Array;
  /** To be asked before entries of a section are read: they may lie in the file yet. */
  readonly need: Need;
}

/** The towns of the world: their names, and columns of one row a town; a town's number is its row. */
export interface WorldIndex extends KeyIndex {
  /** GeoNames ids, ascending. */
  readonly ids: Uint32Array;
  /** Degrees. */
  readonly lats: Float32Array;
  readonly lons: Float32Array;
  readonly populations: Uint32Array;
  readonly ranks: Uint8Array;
  /** Kilometres within which a position holds; 0 where it is the place's own. */
  readonly reaches: Uint8Array;
  /** The French names, UTF-8, end to end, and where each ends, in bytes. */
  readonly names: Uint8Array;
  readonly nameEnds: Uint32Array;
  /** Which of `regionCodes`. */
  readonly regions: Uint16Array;
  /** JSON: `CC.admin1` codes. */
  readonly regionCodes: Uint8Array;
}

/** Set in an entry of `lists` whose key is a main name of the place. */
export const MAIN_BIT = 0x80000000;

const KEY_ORDER = ['keys', 'keyEnds', 'lists', 'listEnds'] as const satisfies readonly (keyof KeyIndex)[];
const WORLD_ORDER = [
  ...KEY_ORDER,
  'ids',
  'lats',
  'lons',
  'populations',
  'ranks',
  'reaches',
  'names',
  'nameEnds',
  'regions',
  'regionCodes',
] as const satisfies readonly (keyof WorldIndex)[];

const HEADER_BYTES = 512;
const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8;

function encode<Name extends string>(index: Sections<Name>, order: readonly Name[]): Uint8Array {
  const lengths = order.map((section) => index[section].byteLength);
  const file = new Uint8Array(HEADER_BYTES + lengths.reduce((sum, bytes) => sum + aligned(bytes), 0));
  file.set(new TextEncoder().encode(JSON.stringify(lengths)));
  let at = HEADER_BYTES;
  for (const section of order) {
    const { buffer, byteOffset, byteLength } = index[section];
    file.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return file;
}

export const encodeKeys = (index: KeyIndex): Uint8Array => encode(index, KEY_ORDER);
export const encodeWorld = (index: WorldIndex): Uint8Array => encode(index, WORLD_ORDER);

function lengthsOf({ bytes, need }: Parts, sections: number): number[] {
  need(bytes, 0, HEADER_BYTES);
  const header = new TextDecoder().decode(bytes.subarray(0, HEADER_BYTES));
  const lengths: unknown = JSON.parse(header.replaceAll('\0', ''));
  if (!Array.isArray(lengths) || lengths.length !== sections) throw new RangeError('index: bad header');
  return lengths.map(Number);
}

/** Typed arrays over one section each; nothing is copied. */
interface View<Name extends string> {
  readonly bytes: (section: Name) => Uint8Array;
  readonly halves: (section: Name) => Uint16Array;
  readonly words: (section: Name) => Uint32Array;
  readonly floats: (section: Name) => Float32Array;
  readonly need: Need;
}

function decode<Name extends string>(parts: Parts, order: readonly Name[]): View<Name> {
  const lengths = lengthsOf(parts, order.length);
  const { bytes: file, need } = parts;
  const places = new Map<Name, readonly [start: number, bytes: number]>();
  let at = HEADER_BYTES;
  order.forEach((section, i) => {
    const bytes = lengths[i] ?? 0;
    places.set(section, [file.byteOffset + at, bytes]);
    at += aligned(bytes);
  });
  if (at !== file.byteLength) throw new RangeError(`index: ${file.byteLength} bytes, ${at} expected`);
  const placeOf = (section: Name): readonly [number, number] => places.get(section) ?? [0, 0];
  return {
    bytes: (section) => new Uint8Array(file.buffer, ...placeOf(section)),
    halves: (section) => new Uint16Array(file.buffer, placeOf(section)[0], placeOf(section)[1] / 2),
    words: (section) => new Uint32Array(file.buffer, placeOf(section)[0], placeOf(section)[1] / 4),
    floats: (section) => new Float32Array(file.buffer, placeOf(section)[0], placeOf(section)[1] / 4),
    need,
  };
}

function keysIn({ bytes, words, need }: View<(typeof KEY_ORDER)[number]>): KeyIndex {
  return {
    keys: bytes('keys'),
    keyEnds: words('keyEnds'),
    lists: words('lists'),
    listEnds: words('listEnds'),
    need,
  };
}

/**
 * A file that begins at a multiple of eight bytes of its memory.
 *
 * @throws RangeError or SyntaxError for a file that {@link encodeKeys} did not write whole
 */
export function decodeKeys(file: Parts): KeyIndex {
  return keysIn(decode(file, KEY_ORDER));
}

/** As {@link decodeKeys}, for a file of {@link encodeWorld}. */
export function decodeWorld(file: Parts): WorldIndex {
  const view = decode(file, WORLD_ORDER);
  return {
    ...keysIn(view),
    ids: view.words('ids'),
    lats: view.floats('lats'),
    lons: view.floats('lons'),
    populations: view.words('populations'),
    ranks: view.bytes('ranks'),
    reaches: view.bytes('reaches'),
    names: view.bytes('names'),
    nameEnds: view.words('nameEnds'),
    regions: view.halves('regions'),
    regionCodes: view.bytes('regionCodes'),
  };
}
