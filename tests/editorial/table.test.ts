import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { formatDiagnostic } from '../../src/editorial/diagnostic.ts';
import { readEditorial } from '../../src/editorial/index.ts';
import { parseTable, readTable } from '../../src/editorial/table.ts';
import { voiceRow } from '../../src/editorial/voice.ts';

const row = z.strictObject({ id: z.string(), size: z.number().max(9).optional() });
const parse = (source: string): ReturnType<typeof parseTable<z.infer<typeof row>>> =>
  parseTable({ file: 't.yml', source }, row);
const told = (source: string): string[] =>
  parse(source).diagnostics.map((one) => `${one.line}:${one.column} ${one.message}`);

const GOOD: readonly (readonly [source: string, ids: readonly string[]])[] = [
  ['', []],
  ['# rien\n', []],
  ['[]', []],
  ['- id: a\n- id: b\n', ['a', 'b']],
  ['- { id: a, size: 9 }', ['a']],
  ['\uFEFF- id: a\r\n', ['a']],
];

for (const [source, ids] of GOOD) {
  test(`${JSON.stringify(source)} holds ${ids.length} rows`, () => {
    assert.deepEqual(told(source), []);
    assert.deepEqual(
      parse(source).rows.map(({ value }) => value.id),
      ids,
    );
  });
}

const BAD: readonly (readonly [source: string, messages: readonly string[]])[] = [
  ['a: 1', ["1:1 Cette table n'est pas une liste."]],
  ['texte', ["1:1 Cette table n'est pas une liste."]],
  ['- id: 3', ['1:7 Ici se trouve un nombre.']],
  ['- 3', ['1:3 Ici se trouve un nombre.']],
  ['- id: a\n  size: 12\n- id: b\n  size: x', ['2:9 Valeur hors limites.', '4:9 Ici se trouve un texte.']],
  ['- id: a\n  idd: b', ['2:3 Clé inconnue : « idd ».']],
  ['- size: 1', ['1:3 Clé obligatoire absente : « id ».']],
  ['- id: "a', ['1:9 YAML illisible : signe manquant, souvent un guillemet ou un crochet fermant.']],
  ['- id: &x a\n- id: *x', ['1:1 YAML illisible : alias « *nom » refusé.']],
];

for (const [source, messages] of BAD) {
  test(`${JSON.stringify(source)} is told fault by fault`, () => assert.deepEqual(told(source), messages));
}

test('a row without fault is kept beside one with a fault', () => {
  assert.deepEqual(
    parse('- id: 3\n- id: b').rows.map(({ value }) => value),
    [{ id: 'b' }],
  );
});

test('a table that is not there is empty', () => {
  const table = readTable('content/nulle-part.yml', voiceRow);
  assert.deepEqual([table.rows, table.diagnostics], [[], []]);
});

test('a table that is a folder is told', () => {
  assert.deepEqual(readTable('content', voiceRow).diagnostics.map(formatDiagnostic), [
    'content:1:1  Fichier illisible : c’est un dossier.  Vérifiez le chemin et les droits du fichier.',
  ]);
});

test('a content folder without tables has the two built-in voices', () => {
  const { voices, diagnostics } = readEditorial('tests/fixtures/only-articles');
  assert.deepEqual(
    voices.map(({ id, shape, hue }) => [id, shape, hue]),
    [
      ['T', 'diamond', 'vert'],
      ['N', 'bracket', 'gris'],
    ],
  );
  assert.deepEqual(diagnostics, []);
});

test('the tables of the site have no fault and show the voices in the order R U T N', () => {
  const { voices, diagnostics } = readEditorial('content');
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(
    voices.map(({ id }) => id),
    ['R', 'U', 'T', 'N'],
  );
});
