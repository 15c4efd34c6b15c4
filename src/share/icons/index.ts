import { readFileSync } from 'node:fs';
import { drawIcon } from './icon.ts';

/** The site's sign as a picture of that many px. */
export function iconFile({ size, margin }: { readonly size: number; readonly margin: number }): Response {
  const svg = readFileSync('public/favicon.svg', 'utf8');
  return new Response(new Uint8Array(drawIcon(svg, size, margin)), {
    headers: { 'Content-Type': 'image/png' },
  });
}
