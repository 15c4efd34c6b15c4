import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEditorial } from '../../../src/editorial/index.ts';
import { questionRow } from '../../../src/editorial/question.ts';
import { parseTable } from '../../../src/editorial/table.ts';
import { loadGazetteer } from '../../../src/gazetteer/load.ts';
import { checkWording } from '../../../src/loader/check-wording.ts';
import { readArticle } from '../../../src/markdown/read.ts';
import { createRegister } from '../../../src/permalinks/identify.ts';

const editorial = readEditorial('content');
const desk = {
  gazetteer: loadGazetteer({ contentDir: 'content', cacheDir: '.cache' }),
  editorial,
  register: createRegister({ entries: [] }),
  href: (path: string) => `/${path}`,
};
const TEXT =
  'Selon la mairie, la digue du port est fissurée de bout en bout et sera refaite au printemps.[^a]';

const fileOf = (fields: string, note: string, text: string) => ({
  ...{ file: 'a.md', path: 'a.md', slug: 'a' },
  source: `---\ntitle: T\ndate: 2026-03-06\n${fields}---\n\n${text}\n\n[^a]: ${note}\n`,
});

/** The words that are told, and the words of the file that are underlined. */
function told(fields: string, note: string, text = TEXT): string[] {
  const file = fileOf(fields, note, text);
  return readArticle(file, 'a', desk).diagnostics.flatMap(({ message, line, column }) => {
    const words = /guillemets qui ne sont pas dans le texte : « (.*) »\.$/.exec(message)?.[1];
    if (words === undefined) return [];
    assert.ok(
      file.source
        .split('\n')
        [line - 1]?.slice(column - 1)
        .startsWith(words.slice(0, 8)),
      message,
    );
    return [words];
  });
}

const TOLD: readonly (readonly [why: string, fields: string, note: string, words: string])[] = [
  [
    'a note',
    'note: "La mairie parle d’une digue « fissurée au bout du port »."\n',
    'Rien.',
    'fissurée au bout du port',
  ],
  [
    'a note on the day',
    'infoNote: "« refaite au plus tôt au printemps », dit-elle"\n',
    'Rien.',
    'refaite au plus tôt au printemps',
  ],
  [
    'a note on the source',
    'source: { name: S, note: "la digue « du port est fendue de bout en bout »" }\n',
    'Rien.',
    'du port est fendue de bout en bout',
  ],
  ['a footnote', '', 'La mairie : « la digue du port est fendue ».', 'la digue du port est fendue'],
];
for (const [why, fields, note, words] of TOLD)
  test(`words that ${why} changes are told`, () => assert.deepEqual(told(fields, note), [words]));

const SILENT: readonly (readonly [why: string, fields: string, note: string])[] = [
  ['a note that quotes the text', 'note: "« fissurée de bout en bout »"\n', 'Rien.'],
  ['a footnote that quotes the text', '', 'Les mots « sera refaite […] printemps » sont de la mairie.'],
  ['a footnote that names a work', '', 'Voir « Les ouvrages côtiers », 2019.'],
  ['a footnote that quotes another source', '', 'Le préfet parlait en 2024 d’un « ouvrage exemplaire ».'],
  ['a note that quotes another source', 'note: "L’auteur signe « un témoin »."\n', 'Rien.'],
  [
    'a correction that gives back what stood there',
    'corrections: [{ date: 2026-03-07, text: "« fissurée de part en part » est corrigé." }]\n',
    'Rien.',
  ],
  ['a note without quotation', 'note: "Fissurée de part en part."\n', 'Fissurée de part en part.'],
];
for (const [why, fields, note] of SILENT)
  test(`nothing is told of ${why}`, () => assert.deepEqual(told(fields, note), []));

test('a heading is not said by a footnote', () =>
  assert.deepEqual(
    told('', '« Une digue en ruine », écrit un riverain.', `## « Une digue en ruine »\n\n${TEXT}`),
    ['Une digue en ruine'],
  ));

/** What is told of a question over reports with these texts. */
function toldOf(question: string, texts: readonly string[]): string[] {
  const source = `- { id: q, question: "${question}", answers: [{ voice: R }] }\n`;
  const questions = parseTable({ file: 'questions.yml', source }, questionRow);
  const files = texts.map((text) => fileOf('', 'Rien.', text));
  const tables = { ...editorial.tables, questions };
  return checkWording({ ...editorial, tables }, files).map(({ line, column, message }) => {
    const words = /« (.*) »\.$/.exec(message)?.[1] ?? message;
    assert.ok(
      source
        .split('\n')
        [line - 1]?.slice(column - 1)
        .startsWith(words),
      message,
    );
    return words;
  });
}

test('words that a question quotes stand in one report at least', () => {
  assert.deepEqual(toldOf('La digue est-elle « fendue » ?', [TEXT]), ['fendue']);
  assert.deepEqual(toldOf('La digue est-elle « fendue » ?', [TEXT, 'Elle est fendue.']), []);
  assert.deepEqual(toldOf('Est-elle « fissurée » ou « fendue » ?', [TEXT]), ['fendue']);
  assert.deepEqual(toldOf('La digue est-elle fendue ?', [TEXT]), []);
  assert.deepEqual(toldOf('La digue est-elle « fendue » ?', []), []);
  assert.deepEqual(toldOf('Est-ce « une ruine » ?', [`## Une ruine\n\n${TEXT}`]), ['une ruine']);
});
