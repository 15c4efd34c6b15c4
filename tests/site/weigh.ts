import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { builtPages, DIST } from '../browser/site.ts';

/** Bounds in kB (1,000 bytes): what a reader's line carries before anything is asked for. */
const BOUNDS = { page: 40, script: 5, map: 120, fonts: 70 } as const;

interface Weight {
  readonly what: string;
  readonly kB: number;
  readonly bound: number;
}

const BASE = process.env['BASE_PATH'] ?? '/';
const read = (url: string): Buffer => readFileSync(join(DIST, url.slice(BASE.length)));
const brotli = (data: Buffer): number => brotliCompressSync(data).length / 1000;
const gzip = (data: Buffer): number => gzipSync(data, { level: 9 }).length / 1000;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function matches(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** A module and all that it imports statically: what runs before the reader asks for more. */
function withImports(url: string, seen = new Set<string>()): Set<string> {
  if (seen.has(url)) return seen;
  seen.add(url);
  const code = read(url).toString();
  for (const from of matches(code, /\bfrom\s*["'](\.[^"']+)["']/g))
    withImports(new URL(from, `http://site${url}`).pathname, seen);
  return seen;
}

function weighReport(path: string): Weight[] {
  const html = read(`${BASE}${path}index.html`);
  const text = html.toString();
  const styles = matches(text, /<link rel="stylesheet" href="([^"]+)"/g);
  const scripts = matches(text, /<script[^>]*\ssrc="([^"]+)"/g).flatMap((url) => [...withImports(url)]);
  const inline = matches(text, /<script type="module">([\s\S]*?)<\/script>/g).map((code) =>
    Buffer.from(code),
  );
  return [
    {
      what: `${path} HTML and CSS, brotli`,
      kB: brotli(html) + sum(styles.map((url) => brotli(read(url)))),
      bound: BOUNDS.page,
    },
    {
      what: `${path} JavaScript before the map, brotli`,
      kB: sum([...new Set(scripts)].map((url) => brotli(read(url)))) + sum(inline.map(brotli)),
      bound: BOUNDS.script,
    },
  ];
}

/** The outline of the world goes with every map. */
const OUTLINE = 'monde.json';

const assets = readdirSync(join(DIST, '_astro'));
const inAssets = (pattern: RegExp): string[] =>
  assets.filter((name) => pattern.test(name)).map((name) => `${BASE}_astro/${name}`);

/** The chunk that holds Leaflet, what it imports, its worker and style sheet, and the heaviest map data of any page. */
function weighMap(): Weight {
  const chunk = inAssets(/\.js$/).find((url) => read(url).includes('leaflet-container'));
  if (!chunk) throw new Error('no built chunk holds Leaflet');
  const code = sum([...withImports(chunk)].map((url) => gzip(read(url))));
  const worker = sum(inAssets(/^worker-.*\.js$/).map((url) => gzip(read(url))));
  if (worker === 0) throw new Error('no built chunk is the map’s worker');
  const style = sum(inAssets(/leaflet.*\.css$/i).map((url) => gzip(read(url))));
  const weightOf = (name: string): number => gzip(read(`${BASE}carte/fond/${name}`));
  const boxes = readdirSync(join(DIST, 'carte/fond')).filter((name) => name !== OUTLINE);
  const data = weightOf(OUTLINE) + Math.max(0, ...boxes.map(weightOf));
  return {
    what: 'map code and its heaviest data, gzip, on demand',
    kB: code + worker + style + data,
    bound: BOUNDS.map,
  };
}

const weights: Weight[] = [
  ...builtPages()
    .filter((path) => /^rapports\/.+/.test(path))
    .flatMap(weighReport),
  weighMap(),
  {
    what: 'fonts, woff2',
    kB: sum(inAssets(/\.woff2$/).map((url) => read(url).length / 1000)),
    bound: BOUNDS.fonts,
  },
];

for (const { what, kB, bound } of weights)
  console.log(`${kB > bound ? 'ABOVE' : 'ok   '} ${kB.toFixed(1).padStart(6)} kB of ${bound}  ${what}`);
process.exitCode = weights.some(({ kB, bound }) => kB > bound) ? 1 : 0;
