import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { loadWorld } from '../../src/gazetteer/prepared.ts';

const VALENCE = 2971053;
const cacheDir = mkdtempSync(join(tmpdir(), 'recoupe-'));
const barrier = mkdtempSync(join(tmpdir(), 'recoupe-'));
after(() => {
  for (const folder of [cacheDir, barrier]) rmSync(folder, { recursive: true });
});

/** The town that a process of its own finds; rejects where that process ends badly. */
async function townFound(): Promise<string> {
  const args = ['tests/gazetteer/load-beside.ts', cacheDir, barrier, String(VALENCE)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return stdout;
}

test('two processes that make one index at once both end well and leave one whole file', async () => {
  assert.deepEqual(await Promise.all([townFound(), townFound()]), ['Valence', 'Valence']);
  assert.equal(readdirSync(barrier).length, 2);

  const folder = join(cacheDir, 'gazetteer');
  const files = readdirSync(folder);
  assert.deepEqual(
    files.map((name) => name.endsWith('.bin')),
    [true],
  );
  const file = join(folder, files[0] ?? '');
  const written = statSync(file).mtimeMs;
  assert.equal(loadWorld(cacheDir).byGeonames(VALENCE)?.name, 'Valence');
  assert.equal(statSync(file).mtimeMs, written);
});
