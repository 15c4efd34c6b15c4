import { crc32, deflateSync } from 'node:zlib';
import type { Quantized } from './quantize.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colour type 3 of the PNG specification: an index into a palette. */
const INDEXED = 3;
const DEPTH = 8;
/** `best` takes six times as long for 7 % less. */
const LEVELS = { good: 7, best: 9 } as const;
export type Level = keyof typeof LEVELS;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data[8] = DEPTH;
  data[9] = INDEXED;
  return data;
}

/** Each line behind the byte of its filter: none, which fits indices best. */
function lines(indices: Uint8Array, width: number, height: number): Uint8Array {
  const data = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    data.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return data;
}

/** A PNG file of indexed colours (PNG specification, third edition: IHDR, PLTE, IDAT, IEND). */
export function encodePng(
  { palette, indices }: Quantized,
  width: number,
  height: number,
  level: Level,
): Buffer {
  const packed = deflateSync(lines(indices, width, height), { level: LEVELS[level] });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(width, height)),
    chunk('PLTE', palette),
    chunk('IDAT', packed),
    chunk('IEND', new Uint8Array()),
  ]);
}
