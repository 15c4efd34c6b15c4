import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type readCode from 'jsqr';
import type { QrCode } from '../../src/share/qr.ts';

// Its types tell of a default export, which Node takes for a property of the module.
const { default: read }: { default: typeof readCode } = createRequire(import.meta.url)('jsqr');

/** Printed large enough for a telephone, px. */
const PRINTED = 400;

/** What a reader of QR codes makes of the drawing, dark on white; null where it finds no code. */
export function scan({ side, d }: QrCode): string | null {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path d="${d}"/></svg>`;
  const { pixels, width, height } = new Resvg(svg, {
    fitTo: { mode: 'width', value: PRINTED },
    background: '#fff',
  }).render();
  return read(new Uint8ClampedArray(pixels), width, height)?.data ?? null;
}
