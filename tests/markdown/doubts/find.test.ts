import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from '../../../src/editorial/diagnostic.ts';
import { readEditorial } from '../../../src/editorial/index.ts';
import { loadGazetteer } from '../../../src/gazetteer/load.ts';
import { readArticle } from '../../../src/markdown/read.ts';
import { createRegister } from '../../../src/permalinks/identify.ts';

const desk = {
  gazetteer: loadGazetteer({ contentDir: 'content', cacheDir: '.cache' }),
  editorial: readEditorial('content'),
  register: createRegister({ entries: [] }),
  href: (path: string) => path,
};

function doubtsOf(text: string, front = ''): readonly Diagnostic[] {
  const source = `---\ntitle: T\ndate: 2025-11-06\n${front}---\n\n${text}\n`;
  const { doubts, diagnostics } = readArticle({ file: 'a.md', source }, 'a', desk);
  assert.deepEqual(diagnostics, []);
  return doubts;
}
const told = (text: string, front?: string): string[] => doubtsOf(text, front).map(({ message }) => message);

const DATED = 'infoDate: 2025-11-05\n';

/** What an editor is asked to look at. */
const DOUBTFUL: readonly (readonly [text: string, message: RegExp])[] = [
  ['Un incendie a ravagé un entrepôt à Valence.', /^Homonymes : « Valence » est lu .* mais pourrait être /],
  ['Il pleut à Valence. À Valence, la rue est noire.', /^Homonymes : « Valence » \(2 fois\)/],
  [
    'Le village de Gaskindé, à 20 km au sud de Djibo, au Burkina Faso, brûle.',
    /^Lieu inconnu du gazetier : « Gaskindé » est placé d’après le rapport \(« à 20 km au sud de Djibo »\), à 13 km près\.$/,
  ],
  [
    'Elle est née à Vorlaude. Le village de Vorlaude brûle.',
    /^Lieu non situé : aucune liste n’a « Vorlaude » \(2 fois\) et rien dans le rapport ne dit où il se trouve\.$/,
  ],
  ['Selon la préfète Anne Roux, la route est coupée.', /^Source non répertoriée : « préfète Anne Roux »\.$/],
  ['On compte 4 200 blessés, contre 3 975 mardi.', /^Chiffre sans unité : « 3 975 »\.$/],
];

for (const [text, message] of DOUBTFUL)
  test(`« ${text} » is a doubt`, () => {
    const found = told(text, DATED);
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', message);
  });

/** What settles itself, or is settled. */
const SURE: readonly string[] = [
  'Il pleut.',
  'Un incendie a ravagé un entrepôt à Valence, dans la Drôme.',
  'Un incendie a ravagé un entrepôt à :place[Valence]{id=valence-2971053}.',
  'Un incendie a ravagé un entrepôt à Kiev.',
  'La Russie affirme que la route est coupée.',
  'Selon des sources sécuritaires, la route est coupée.',
  'La route serait coupée.',
  'On compte 4 200 blessés, contre :figure[3 975]{value=3975 unit=count} mardi.',
  'Quelque 3 975 habitants sont partis.',
  'La T-72 et le vol 447.',
];

for (const text of SURE)
  test(`« ${text} » leaves no doubt but for what it counts`, () => {
    assert.deepEqual(
      told(text, DATED).filter((message) => !text.includes(':figure') || !message.startsWith('Chiffre')),
      [],
    );
  });

test('claims that nothing dates are one doubt; a day in the front matter or in the text settles it', () => {
  const text = 'La Russie affirme que la route est coupée. Kiev dément cette version.';
  assert.deepEqual(told(text), ['Affirmations sans date : 2 sur 2.']);
  assert.deepEqual(told(text, DATED), []);
  assert.deepEqual(told('La Russie a affirmé mardi que la route est coupée.'), []);
});

test('of many sources five are told, and the others counted', () => {
  const names = ['Roux', 'Blanc', 'Noiret', 'Lefort', 'Dumas', 'Morel', 'Petit'];
  const text = names.map((name) => `Selon la préfète Anne ${name}, la route est coupée.`).join('\n\n');
  const doubts = doubtsOf(text, DATED);
  assert.equal(doubts.length, 5);
  assert.match(doubts[4]?.advice ?? '', /Et 2 autres cas dans ce rapport\.$/);
});

test('a doubt shows its line and how many letters are meant', () => {
  const [doubt] = doubtsOf('Hier, selon la préfète Anne Roux, la route est *coupée*.', DATED);
  assert.equal(doubt?.excerpt?.line, 'Hier, selon la préfète Anne Roux, la route est *coupée*.');
  assert.equal(doubt.column, 13);
  assert.equal(doubt.excerpt.length, 'la préfète Anne Roux'.length);
});
