import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { test } from 'node:test';
import Papa from 'papaparse';
import { scan } from '../share/scan.ts';
import { addressesIn, builtFiles, faultOf, readBuilt, readPages, SITE } from './built.ts';

const ROOT = posix.join('/', process.env['BASE_PATH'] ?? '', '/');

/** A path of the site; one that is meant to stay a path is checked as what a browser makes of it. */
const faultOfPath = (path: string): string | undefined =>
  faultOf(SITE === undefined ? path : new URL(path, SITE).href);

const faultsIn = (paths: readonly string[]): string[] => paths.flatMap((path) => faultOfPath(path) ?? []);

test('the manifest names the site’s own start, and icons that are there', () => {
  const manifest = JSON.parse(readBuilt('site.webmanifest'));
  assert.deepEqual([manifest.id, manifest.start_url, manifest.scope], [ROOT, ROOT, ROOT]);
  const icons = manifest.icons.map(({ src }: { src: string }) => src);
  assert.ok(icons.length > 2);
  assert.deepEqual(faultsIn(icons), []);
});

test('what scripts read, for the search, the map and the ledger, leads to pages that are there', () => {
  const files = builtFiles(/\.json$/).filter((path) => /^(?:recherche|carte\/dit|affirmations)\//.test(path));
  assert.ok(files.some((path) => path.startsWith('recherche/')) && files.length > 10, files.join(' '));
  const addresses = files.flatMap((path) => addressesIn(JSON.parse(readBuilt(path))));
  assert.ok(addresses.length > 40, `${addresses.length} addresses`);
  assert.deepEqual(faultsIn([...new Set(addresses)]), []);
});

test('every address in a table is whole where the site’s own is known, and leads somewhere', () => {
  const files = builtFiles(/\.csv$/);
  assert.ok(
    files.some((path) => path.endsWith('frise.csv')) && files.some((path) => path.endsWith('calculs.csv')),
  );
  for (const path of files) {
    const { data } = Papa.parse<string[]>(readBuilt(path).slice(1), { delimiter: ';', skipEmptyLines: true });
    const cells = data.slice(1).flatMap((row) => row.filter((cell) => /^(?:https?:\/)?\/\S+$/.test(cell)));
    assert.deepEqual(
      cells.flatMap((cell) => faultOf(cell) ?? []),
      [],
      path,
    );
  }
});

test('each redirect goes from an address that has its page to one that is there', () => {
  const lines = readBuilt('_redirects')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  assert.ok(lines.length > 10);
  for (const line of lines) {
    const [from = '', to = '', status, ...more] = line.split(' ');
    assert.deepEqual([status, more], ['301', []], line);
    assert.deepEqual(faultsIn([from, to]), [], line);
  }
});

test('the headers speak of paths of this site alone, and the frames may be framed', () => {
  const paths = readBuilt('_headers')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  assert.ok(paths.length > 5);
  assert.deepEqual(
    paths.filter((path) => !path.startsWith(ROOT)),
    [],
  );
  const frames = readBuilt('_headers')
    .split('\n\n')
    .filter((rule) => rule.startsWith(`${ROOT}integrer/`));
  assert.ok(frames.length > 0);
  for (const rule of frames) assert.doesNotMatch(rule, /frame-ancestors|X-Frame-Options/);
});

test('each code to copy has a frame and a script that are there', () => {
  const codes = readPages().flatMap(({ html }) =>
    [...html.matchAll(/&lt;(?:iframe|script) src=(?:&quot;|"|&#34;)([^"&]+)/g)].map(([, src = '']) => src),
  );
  assert.ok(codes.length > 20, `${codes.length} codes`);
  assert.deepEqual(
    [...new Set(codes)].flatMap((src) => faultOf(src) ?? []),
    [],
  );
});

test('the worker and the page without network stand where every page looks for them', () => {
  const workers = new Set(readPages().flatMap(({ html }) => /data-kept-bar="([^"]+)"/.exec(html)?.[1] ?? []));
  assert.deepEqual([...workers], [`${ROOT}sw.js`]);
  assert.equal(faultOfPath(`${ROOT}sw.js`), undefined);
  assert.equal(faultOfPath(`${ROOT}hors-ligne/`), undefined);
  assert.match(readBuilt('sw.js'), /new URL\('\.\/', self\.location\.href\)/);
});

test('the code on paper leads to its page; a site that does not know its address prints none', () => {
  const codes = readPages().flatMap(({ path, html }) => {
    const [, side, d = ''] =
      /<svg class="share-qr" viewBox="0 0 (\d+) \d+"[^>]*><path d="([^"]+)"/.exec(html) ?? [];
    return side === undefined ? [] : [[scan({ side: Number(side), d }), path] as const];
  });
  if (SITE === undefined) assert.deepEqual(codes, []);
  else assert.ok(codes.length > 20, `${codes.length} codes`);
  // That of a claim names the version of its words that the paper holds.
  for (const [read, path] of codes)
    assert.equal(read?.replace(/#v\d+$/, ''), new URL(posix.join(ROOT, path), SITE).href);
});
