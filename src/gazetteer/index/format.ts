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

const ORDER = [
  'keys',
  'keyEnds',
  'lists',
  'listEnds',
  'ids',
  'lats',
  'lons',
  'populations',
  'ranks',
  'names',
  'nameEnds',
  'regions',
  'regionCodes',
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
  const header = new TextDecoder().decode(
    new Uint8Array(buffer, 0, Math.min(HEADER_BYTES, buffer.byteLength)),
  );
  const lengths: unknown = JSON.parse(header.replaceAll('\0', ''));
  if (!Array.isArray(lengths) || lengths.length !== ORDER.length)
    throw new RangeError('world index: bad header');
  return lengths.map(Number);
}

/** @throws RangeError or SyntaxError for a file that {@link encodeIndex} did not write whole */
export function decodeIndex(buffer: ArrayBuffer): WorldIndex {
  const lengths = lengthsOf(buffer);
  const starts = new Map<keyof WorldIndex, readonly [start: number, bytes: number]>();
  let at = HEADER_BYTES;
  ORDER.forEach((section, i) => {
    const bytes = lengths[i] ?? 0;
    starts.set(section, [at, bytes]);
    at += aligned(bytes);
  });
  if (at !== buffer.byteLength)
    throw new RangeError(`world index: ${buffer.byteLength} bytes, ${at} expected`);
  const place = (section: keyof WorldIndex): readonly [number, number] => starts.get(section) ?? [0, 0];
  const bytes = (section: keyof WorldIndex) => new Uint8Array(buffer, ...place(section));
  const words = (section: keyof WorldIndex) =>
    new Uint32Array(buffer, place(section)[0], place(section)[1] / 4);
  const floats = (section: keyof WorldIndex) =>
    new Float32Array(buffer, place(section)[0], place(section)[1] / 4);
  return {
    keys: bytes('keys'),
    keyEnds: words('keyEnds'),
    lists: words('lists'),
    listEnds: words('listEnds'),
    ids: words('ids'),
    lats: floats('lats'),
    lons: floats('lons'),
    populations: words('populations'),
    ranks: bytes('ranks'),
    names: bytes('names'),
    nameEnds: words('nameEnds'),
    regions: new Uint16Array(buffer, place('regions')[0], place('regions')[1] / 2),
    regionCodes: bytes('regionCodes'),
  };
}
