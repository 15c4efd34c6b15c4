import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { articlesLoader } from '../../src/loader/loader.ts';
import { startLoading } from '../support/loader-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'recoupe-'));
const kept = process.env['CONTENT_DIR'];
cpSync('tests/fixtures/only-articles', folder, { recursive: true });
process.env['CONTENT_DIR'] = folder;
after(() => {
  rmSync(folder, { recursive: true });
  if (kept === undefined) delete process.env['CONTENT_DIR'];
  else process.env['CONTENT_DIR'] = kept;
});

const { context, entries, written, warned } = startLoading();

async function load(): Promise<string[]> {
  written.length = 0;
  await articlesLoader.load(context);
  return [...written];
}

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

test('an article is read once, and again when it, the tables or the rules change', async () => {
  assert.deepEqual(await load(), ['a']);
  assert.deepEqual(await load(), []);
  write('articles/b.md', '---\ntitle: Un autre\ndate: 2025-11-06\n---\n\nDu texte.\n');
  assert.deepEqual(await load(), ['b']);
  write('speakers.yml', '- { id: x, name: X, voice: T, kind: person, names: [X] }\n');
  assert.deepEqual(await load(), ['a', 'b']);
  assert.deepEqual(await load(), []);
});

test('a draft is checked and not stored, and what is gone is forgotten', async () => {
  write('articles/b.md', '---\ntitle: Un autre\ndate: 2025-11-06\ndraft: true\n---\n\nDu texte.\n');
  assert.deepEqual(await load(), []);
  assert.deepEqual([...entries.keys()], ['a']);
});

test('the store holds the analysis and the marked text, and not the source', async () => {
  const entry = entries.get('a');
  assert.equal(entry?.body, undefined);
  assert.equal(entry?.data['title'], 'Rien que des rapports');
  assert.equal(entry?.data['standfirst'], null);
  assert.ok('analysis' in (entry?.data ?? {}) && 'blocks' in (entry?.data ?? {}));
});

test('a fault ends the loading, with every fault of every file, and the store is as it was', async () => {
  write('articles/b.md', 'Sans en-tête.\n');
  write('voices.yml', 'x: 1\n');
  const told = await load().then(
    () => '',
    (error: Error) => error.message,
  );
  assert.deepEqual(
    told.split('\n').map((line) => line.slice(folder.length + 1).split('  ')[0]),
    ['articles/b.md:1:1', 'voices.yml:1:1'],
  );
  assert.deepEqual([...entries.keys()], ['a']);
});

test('a place that no report names is told at every load, read anew or not', async () => {
  const row = '- id: bourg\n  name: Bourg-Essai\n  kind: settlement\n  country: FR\n  source: Essai\n';
  write('articles/b.md', '---\ntitle: Lyon\ndate: 2025-11-06\n---\n\nLe maire de Lyon parle.\n');
  write('voices.yml', '[]\n');
  write('places.yml', row);
  for (const _ of [1, 2]) {
    warned.length = 0;
    await load();
    assert.match(warned.join('\n'), /places\.yml:1:7 {2}Aucun rapport ne nomme ce lieu : « Bourg-Essai »/);
  }
  write('places.yml', `${row}  reserve: true\n`);
  warned.length = 0;
  await load();
  assert.deepEqual(warned, []);
});
