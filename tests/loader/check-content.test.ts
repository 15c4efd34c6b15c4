import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatDiagnostic, formatWhole } from '../../src/editorial/diagnostic.ts';
import { checkContent, inOrder } from '../../src/loader/check-content.ts';

const FIXTURES = 'tests/fixtures';
const told = (folder: string): string[] => checkContent(folder, '.cache').diagnostics.map(formatDiagnostic);

for (const name of readdirSync(FIXTURES)) {
  test(`every fault of the folder "${name}" is told where it stands, and nothing else`, () => {
    const folder = join(FIXTURES, name);
    const expected = readFileSync(join(folder, 'messages.txt'), 'utf8').split('\n').filter(Boolean);
    assert.deepEqual(told(folder), expected);
  });
}

/** Folders that hold all that check prints, with the lines underlined and those to paste. */
for (const name of readdirSync(FIXTURES).filter((one) => existsSync(join(FIXTURES, one, 'printed.txt'))))
  test(`all that check prints of the folder "${name}" is as it stands there`, () => {
    const folder = join(FIXTURES, name);
    const { diagnostics, doubts, notices } = checkContent(folder, '.cache');
    const printed = [...[...diagnostics, ...doubts].sort(inOrder), ...notices].map(formatWhole);
    assert.deepEqual(
      printed.join('\n').split('\n'),
      readFileSync(join(folder, 'printed.txt'), 'utf8').trimEnd().split('\n'),
    );
  });

test('a folder that holds nothing has no article and no fault', () => {
  const { articles, diagnostics } = checkContent(mkdtempSync(join(tmpdir(), 'recoupe-')), '.cache');
  assert.equal(articles, 0);
  assert.deepEqual(diagnostics, []);
});
