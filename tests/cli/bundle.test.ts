import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundleOf } from '../../src/cli/bundle.ts';

test('a program in one file is kept until a module of it changes, and is made anew then', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-bundle-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const program = join(folder, 'program.ts');
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write('word.ts', `export const word: string = 'bac';`);
  write('later.ts', `export const later = 1;`);
  write(
    'program.ts',
    `import { word } from './word.ts';\nexport { word };\nexport const late = import('./later.ts');`,
  );
  const files = (): string[] => readdirSync(join(folder, 'bundle')).toSorted();

  const first = await bundleOf(program, folder);
  const { word, late } = await import(first);
  assert.equal(word, 'bac');
  assert.deepEqual({ ...(await late) }, { later: 1 });
  const written = files();
  assert.equal(await bundleOf(program, folder), first);
  assert.deepEqual(files(), written);

  write('word.ts', `export const word: string = 'barque';`);
  const second = await bundleOf(program, folder);
  assert.notEqual(second, first);
  assert.equal((await import(second)).word, 'barque');
  assert.equal(files().length, written.length);

  rmSync(join(folder, 'later.ts'));
  await assert.rejects(bundleOf(program, folder), /later\.ts/);
});
