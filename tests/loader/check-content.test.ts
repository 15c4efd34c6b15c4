import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatDiagnostic } from '../../src/editorial/diagnostic.ts';
import { checkContent } from '../../src/loader/check-content.ts';

const FIXTURES = 'tests/fixtures';
const told = (folder: string): string[] => checkContent(folder, '.cache').diagnostics.map(formatDiagnostic);

for (const name of readdirSync(FIXTURES)) {
  test(`every fault of the folder "${name}" is told where it stands, and nothing else`, () => {
    const folder = join(FIXTURES, name);
    const expected = readFileSync(join(folder, 'messages.txt'), 'utf8').split('\n').filter(Boolean);
    assert.deepEqual(told(folder), expected);
  });
}

test('a folder that holds nothing has no article and no fault', () => {
  const { articles, diagnostics } = checkContent(mkdtempSync(join(tmpdir(), 'recoupe-')), '.cache');
  assert.equal(articles, 0);
  assert.deepEqual(diagnostics, []);
});
