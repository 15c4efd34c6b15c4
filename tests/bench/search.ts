import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SearchDocument } from '../../src/search/model.ts';
import { packIndex } from '../../src/search/pack.ts';
import { ask, shardsOf } from '../../src/search/query.ts';
import { unpackIndex } from '../../src/search/unpack.ts';

/**
 * What a first search costs on a site of many reports: kB over the wire (gzip) of the page's code, the root,
 * the shards of the words and the chunks of ten results; milliseconds to make the index and to answer.
 * Words follow Zipf's law over an invented vocabulary. Run after a build: `npm run bench:search [reports]`.
 */
const REPORTS = Number(process.argv[2] ?? 1000);
const [STATEMENTS, FIGURES, WORDS, VOCABULARY, PAGE] = [9, 4, 24, 40_000, 10];
const SYLLABLES = 'ba de fi go lu ma ne pi ro sa te vi cha bre tion ment eur ais'.split(' ');
const VOICES = ['a', 'b', 'c', 'd'] as const;

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

const random = randomFrom(7);
const vocabulary = Array.from({ length: VOCABULARY }, (_, i) =>
  Array.from({ length: 2 + (i % 4) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(''),
);
/** A word by Zipf's law: its rank is the exponential of an even draw. */
const word = (): string => vocabulary[Math.floor(VOCABULARY ** random()) - 1] ?? '';
/** Half to one and a half times as many words as asked for. */
const sentence = (mean = WORDS): string =>
  Array.from({ length: Math.round(mean * (0.5 + random())) }, word).join(' ');

function documentOf(kind: 'rapport' | 'affirmation' | 'chiffre', i: number): SearchDocument {
  const spoken = kind !== 'rapport';
  return {
    found: {
      kind,
      href: `/${kind}s/${i.toString(36).padStart(8, '0')}/`,
      title: sentence(5),
      text: sentence(),
      voice: spoken ? (VOICES[i % VOICES.length] ?? null) : null,
      sigil: spoken ? `A${i % 20}` : null,
      date: '5 novembre 2025',
      report: spoken ? sentence(7) : null,
    },
    names: [],
    body: kind === 'rapport' ? sentence(250) : sentence(),
  };
}

const kinds = ['rapport', ...Array(STATEMENTS).fill('affirmation'), ...Array(FIGURES).fill('chiffre')];
const documents = Array.from({ length: REPORTS }, (_, r) =>
  kinds.map((kind, i) => documentOf(kind, r * 14 + i)),
).flat();
const kB = (value: unknown): number => gzipSync(JSON.stringify(value)).length / 1000;
const print = (what: string, value: number, unit: string): void =>
  console.log(`${what.padEnd(44)} ${value.toFixed(1).padStart(8)} ${unit}`);

const start = performance.now();
const index = packIndex(documents);
print(`${documents.length} documents filed`, performance.now() - start, 'ms');
print('whole index', kB(index), 'kB');
print('root', kB(index.root), 'kB');

const assets = join(process.env['OUT_DIR'] ?? 'dist', '_astro');
const code = readdirSync(assets)
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(join(assets, name), 'utf8'))
  .filter((text) => text.includes('racine.json'));
const codeSize = code.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;
print('code of the search', codeSize, 'kB');

for (const query of [
  vocabulary[0],
  vocabulary[300],
  `${vocabulary[5]} ${vocabulary[40]}`,
  vocabulary[20_000]?.slice(0, 4),
]) {
  if (!query) continue;
  const shards = shardsOf(index.root, query).flatMap((i) => [index.shards[i] ?? []]);
  const before = performance.now();
  const { documents: found } = ask(unpackIndex(index.root, shards), query);
  const time = performance.now() - before;
  const chunks = new Set(found.slice(0, PAGE).map((document) => Math.floor(document / index.root.chunk)));
  const fetched = [index.root, ...shards, ...[...chunks].map((i) => index.chunks[i])].reduce<number>(
    (sum, part) => sum + kB(part),
    0,
  );
  print(`« ${query} », ${found.length} found: first search`, codeSize + fetched, 'kB');
  print('', time, 'ms');
}
