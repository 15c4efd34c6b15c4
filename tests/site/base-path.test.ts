import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const env = (folder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_TEST_CONTEXT: undefined,
  BASE_PATH: '/sous/chemin/',
  SITE_URL: 'https://exemple.org',
  OUT_DIR: join(folder, 'dist'),
});

/** Every test of built files that goes after addresses. */
const READERS = ['addresses', 'data', 'feeds', 'head', 'links', 'structured'];

test('under a base path every link, asset and fragment still leads somewhere, in whatever file it stands', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-base-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, { env: env(folder), encoding: 'utf8' });
  const build = run('src/cli/build.ts');
  assert.equal(build.status, 0, build.stdout + build.stderr);
  const read = run('--test', ...READERS.map((name) => `tests/site/${name}.test.ts`));
  assert.equal(read.status, 0, read.stdout);
  const home = readFileSync(join(folder, 'dist/index.html'), 'utf8');
  assert.match(home, /<link rel="canonical" href="https:\/\/exemple\.org\/sous\/chemin\/">/);
  assert.doesNotMatch(home, /(?:href|src)="\/(?!sous\/chemin\/)/);
});
