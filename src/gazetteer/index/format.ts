/**
 * The world index in one file, read without parsing: a header line of JSON (lengths of the sections in
 * bytes), then sections aligned to eight bytes.
 *
 * `keys`: the name keys, UTF-8, in byte order, end to end; `keyEnds`: where each ends. `lists`: the
 * place numbers of every key, highest bit set where the key is a main name; `listEnds`: where each
 * key's list ends. The other sections are columns, one row a place.
 */
export interface WorldIndex {
  readonly keys: Uint8Array;
  readonly keyEnds: Uint32Array;
  readonly lists: Uint32Array;
  readonly listEnds: Uint32Array;
  /** GeoNames ids, ascending. */
  readonly ids: Uint32Array;
  /** Degrees. */
  readonly lats: Float32Array;
  readonly lons: Float32Array;
  readonly populations: Uint32Array;
  readonly ranks: Uint8Array;
  readonly names: Uint8Array;
  readonly nameEnds: Uint32Array;
  readonly regions: Uint16Array;
  /** JSON: `CC.admin1` codes. */
  readonly regionCodes: Uint8Array;
}

/** Set in an entry of `lists` whose key is a main name of the place. */
export const MAIN_BIT = 0x80000000;

const SECTIONS = {
  keys: (b: ArrayBuffer, at: number, bytes: number) => new Uint8Array(b, at, bytes),
  keyEnds: (b: ArrayBuffer, at: number, bytes: number) => new Uint32Array(b, at, bytes / 4),
  lists: (b: ArrayBuffer, at: number, bytes: number) => new Uint32Array(b, at, bytes / 4),
  listEnds: (b: ArrayBuffer, at: number, bytes: number) => new Uint32Array(b, at, bytes / 4),
  ids: (b: ArrayBuffer, at: number, bytes: number) => new Uint32Array(b, at, bytes / 4),
  lats: (b: ArrayBuffer, at: number, bytes: number) => new Float32Array(b, at, bytes / 4),
  lons: (b: ArrayBuffer, at: number, bytes: number) => new Float32Array(b, at, bytes / 4),
  populations: (b: ArrayBuffer, at: number, bytes: number) => new Uint32Array(b, at, bytes / 4),
  ranks: (b: ArrayBuffer, at: number, bytes: number) => new Uint8Array(b, at, bytes),
  names: (b: ArrayBuffer, at: number, bytes: number) => new Uint8Array(b, at, bytes),
  nameEnds: (b: ArrayBuffer, at: number, bytes: number) => new Uint32Array(b, at, bytes / 4),
  regions: (b: ArrayBuffer, at: number, bytes: number) => new Uint16Array(b, at, bytes / 2),
  regionCodes: (b: ArrayBuffer, at: number, bytes: number) => new Uint8Array(b, at, bytes),
} as const satisfies { [K in keyof WorldIndex]: (b: ArrayBuffer, at: number, bytes: number) => WorldIndex[K] };

const ORDER = [
  'keys', 'keyEnds', 'lists', 'listEnds', 'ids', 'lats', 'lons', 'populations', 'ranks', 'names', 'nameEnds',
  'regions', 'regionCodes',
] as const satisfies readonly (keyof WorldIndex)[];

const HEADER_BYTES = 512;
const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8;

export function encodeIndex(index: WorldIndex): Uint8Array {
  const lengths = ORDER.map((section) => index[section].byteLength);
  const file = new Uint8Array(HEADER_BYTES + lengths.reduce((sum, bytes) => sum + aligned(bytes), 0));
  file.set(new TextEncoder().encode(JSON.stringify(lengths)));
  let at = HEADER_BYTES;
  for (const section of ORDER) {
    const { buffer, byteOffset, byteLength } = index[section];
    file.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return file;
}

function lengthsOf(buffer: ArrayBuffer): number[] {
  const header = new TextDecoder().decode(new Uint8Array(buffer, 0, Math.min(HEADER_BYTES, buffer.byteLength)));
  const lengths: unknown = JSON.parse(header.replaceAll('\0', ''));
  if (!Array.isArray(lengths) || lengths.length !== ORDER.length) throw new RangeError('world index: bad header');
  return lengths.map(Number);
}

/** @throws RangeError or SyntaxError for a file that {@link encodeIndex} did not write whole */
export function decodeIndex(buffer: ArrayBuffer): WorldIndex {
  const lengths = lengthsOf(buffer);
  let at = HEADER_BYTES;
  const places = new Map<string, readonly [number, number]>();
  ORDER.forEach((section, i) => {
    places.set(section, [at, lengths[i] ?? 0]);
    at += aligned(lengths[i] ?? 0);
  });
  if (at !== buffer.byteLength) throw new RangeError(`world index: ${buffer.byteLength} bytes, ${at} expected`);
  const read = <K extends keyof WorldIndex>(section: K) => {
    const [start, bytes] = places.get(section) ?? [0, 0];
    return SECTIONS[section](buffer, start, bytes);
  };
  return {
    keys: read('keys'),
    keyEnds: read('keyEnds'),
    lists: read('lists'),
    listEnds: read('listEnds'),
    ids: read('ids'),
    lats: read('lats'),
    lons: read('lons'),
    populations: read('populations'),
    ranks: read('ranks'),
    names: read('names'),
    nameEnds: read('nameEnds'),
    regions: read('regions'),
    regionCodes: read('regionCodes'),
  };
}
