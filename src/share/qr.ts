import { encode } from 'uqr';

/** A QR code as the path of an SVG. */
export interface QrCode {
  /** Its side in modules, quiet zone of four included (ISO/IEC 18004). */
  readonly side: number;
  /** One square a dark module. */
  readonly d: string;
}

const QUIET = 4;

/** The code of an address; a run of dark modules in a row is one rectangle. */
export function drawQr(text: string): QrCode {
  const { data, size } = encode(text, { border: QUIET, ecc: 'M' });
  const runs = data.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? '#' : ' ')).join('');
    return [...line.matchAll(/#+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1H${index}z`);
  });
  return { side: size, d: runs.join('') };
}
