import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { versionOf } from '../../src/loader/version.ts';

const root = mkdtempSync(join(tmpdir(), 'recoupe-'));
after(() => rmSync(root, { recursive: true }));

const content = join(root, 'content');
const version = (base = '/'): string => versionOf(root, content, base);

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const FILES: Readonly<Record<string, string>> = {
  'src/analysis/index.ts': 'export const rules = 1;\n',
  'src/analysis/fr/words.data.ts': "export const WORDS = ['mot'];\n",
  'src/gazetteer/load.ts': 'export const towns = 1;\n',
  'src/markdown/read.ts': 'export const read = 1;\n',
  'src/editorial/index.ts': 'export const editorial = 1;\n',
  'src/permalinks/fresh-ids.ts': 'export const ids = 1;\n',
  'src/loader/loader.ts': 'export const loader = 1;\n',
  'src/pages/index.astro': '<p>Une page</p>\n',
  'content/voices.yml': '- { id: T }\n',
  'content/speakers.yml': '[]\n',
  'content/places.yml': '[]\n',
  'content/questions.yml': '[]\n',
  'content/articles/a.md': 'Du texte.\n',
  'content/pages/p.md': 'Une page.\n',
};

beforeEach(() => {
  rmSync(root, { recursive: true });
  for (const [path, text] of Object.entries(FILES)) write(path, text);
});

/** What a text may be read otherwise by. */
const READ_BY = [
  'src/analysis/index.ts',
  'src/analysis/fr/words.data.ts',
  'src/gazetteer/load.ts',
  'src/markdown/read.ts',
  'src/editorial/index.ts',
  'src/permalinks/fresh-ids.ts',
  'src/loader/loader.ts',
  'content/voices.yml',
  'content/speakers.yml',
  'content/places.yml',
];

for (const path of READ_BY) {
  test(`a change of ${path} has every report read again`, () => {
    const before = version();
    write(path, `${FILES[path]}# ou autrement\n`);
    assert.notEqual(version(), before);
    write(path, FILES[path] ?? '');
    assert.equal(version(), before);
  });
}

test('a new rule, a rule that is gone and a rule under another name have every report read again', () => {
  const before = version();
  write('src/analysis/claims/new.ts', '');
  const added = version();
  rmSync(join(root, 'src/analysis/claims/new.ts'));
  write('src/analysis/claims/renamed.ts', '');
  const renamed = version();
  rmSync(join(root, 'src/analysis/claims'), { recursive: true });
  assert.equal(new Set([before, added, renamed]).size, 3);
  assert.equal(version(), before);
});

test('another base path has every report read again, for its links', () => {
  assert.notEqual(version('/site/'), version('/'));
  assert.equal(version('/'), version('/'));
});

for (const path of Object.keys(FILES).filter((path) => !READ_BY.includes(path))) {
  test(`a change of ${path} leaves the readings of the other reports as they are`, () => {
    const before = version();
    write(path, `${FILES[path]}Autrement.\n`);
    assert.equal(version(), before);
  });
}

test('a site without rules or without content is no site', () => {
  rmSync(join(root, 'src/analysis'), { recursive: true });
  assert.throws(version, { code: 'ENOENT' });
  write('src/analysis/index.ts', '');
  rmSync(content, { recursive: true });
  assert.throws(version, { code: 'ENOENT' });
});
