import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { isMissing } from '../cache-file.ts';

/** A typed array over the bytes of a file. */
export type Section = Uint8Array | Uint16Array | Uint32Array | Float32Array;

/** Sees to it that the entries of a section from `from` to before `to` are there. */
export type Need = (section: Section, from: number, to: number) => void;

/** The bytes of a file, zero where they were not needed yet. */
export interface Parts {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly need: Need;
}

/** Of bytes that are there already. */
export const wholeParts = (bytes: Uint8Array<ArrayBuffer>): Parts => ({ bytes, need: () => undefined });

/** Bytes that are read in one go. */
const PART = 2 ** 14;

/** Files are closed when nobody holds their bytes any more. */
const closing = new FinalizationRegistry<number>(closeSync);

function open(file: string): number | null {
  try {
    return openSync(file, 'r');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * A file of which only those parts are read that are needed: a report asks for few of the names in the index, and
 * memory that is never touched costs nothing. Null where the file lacks.
 */
export function openParts(file: string): Parts | null {
  const handle = open(file);
  if (handle === null) return null;
  const bytes = new Uint8Array(fstatSync(handle).size);
  closing.register(bytes, handle);
  const isRead = new Uint8Array(Math.ceil(bytes.length / PART));
  const read = (part: number): void => {
    const length = Math.min(PART, bytes.length - part * PART);
    const got = readSync(handle, bytes, part * PART, length, part * PART);
    if (got < length) throw new RangeError(`${file}: ${length - got} bytes lack, delete it`);
    isRead[part] = 1;
  };
  return {
    bytes,
    need({ byteOffset, BYTES_PER_ELEMENT: width }, from, to) {
      const last = Math.floor((byteOffset + to * width - 1) / PART);
      for (let part = Math.floor((byteOffset + from * width) / PART); part <= last; part++)
        if (isRead[part] === 0) read(part);
    },
  };
}
