import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fr } from '../../../src/analysis/fr/index.ts';
import { readPassage } from '../../../src/analysis/text/passage.ts';
import { pairQuotes } from '../../../src/analysis/text/quotes.ts';
import { passageOf } from '../../support/passage.ts';

const sentencesOf = (text: string): string[] =>
  passageOf(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('a text of two sentences', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['Il pleut.', 'Le pont tient.'],
    ['« Il pleut. »', 'Le pont tient.'],
    ['Il a coulé dans les caves.', '"Personne n\'a été tué", a dit le maire.'],
    ['Qui a tiré ?', 'Nul ne le sait.'],
    ['La séance est levée à 18 h.', 'Le vote aura lieu mardi.'],
    ["« C'est faux… »", 'Le maire se tait.'],
    ['Est-ce vrai ?', 'Non !'],
    ["Elle s'est tue…", 'Puis elle a repris.'],
    ['Le bilan est de 12 morts (contre 8 hier).', "Il va s'alourdir."],
    ['Il a cité « Le Monde ».', "Personne n'a réagi."],
    ['Le pont, la gare, etc.', 'Tout est fermé.'],
    ['Le cumul atteint 410 mm.', 'Les champs sont noyés.'],
    ['Le mur fait 3 m.', 'Dupont l’a vu.'],
  ];
  for (const [first, second] of texts)
    it(`${first} ${second}`, () => assert.deepEqual(sentencesOf(`${first} ${second}`), [first, second]));
});

describe('a text of one sentence', () => {
  const texts = [
    'M. Zelensky a parlé.',
    "Le rapport d'A. Dupont est paru.",
    'Le débit a atteint 2.300 mètres cubes.',
    'Elle date de 52 av. notre ère.',
    '« Il pleut ! » dit le maire.',
    'Le texte est coupé au milieu',
    'Mme Rusu et MM. Ciobanu et Ionescu ont démissionné.',
    'Il a vu les 2 MM. Ciobanu à la gare.',
    'Le préfet a reçu à 12 h M. Dupont et Mme Rusu.',
    'Le comité a élu en 2024 MM. Ciobanu et Ionescu.',
    'Le Dr Martin et le Pr Simon ont signé.',
    'Me Dupont-Moretti plaidera mardi.',
    'J.-P. Raffarin et G. W. Bush se sont vus.',
    "L'O.N.U. et l'U.E. ont réagi.",
    'Il pèse 2,5 kg et mesure 1,82 m de haut.',
    'Le budget est de 1.234.567,89 euros.',
    'Ils étaient 116 000, soit 3,5 % du total.',
    'Le n° 12 de la rue du Port a brûlé.',
    "L'art. 5 et l'al. 2 de la loi sont visés.",
    'Le séisme de 6,8 a eu lieu à 5 h 12.',
    '« A-t-il menti ? » demande la presse.',
    '« Non ! », a-t-elle crié.',
    'Le maire (qui dit : « Non. ») est parti.',
    'Voir p. 12 et vol. 3 du rapport.',
    'Saint-Louis-du-Ha! Ha! est une ville du Québec.',
    'Yahoo! a licencié 300 salariés.',
    'Il a dit « peut-être… » avant de partir.',
    'Le texte cite env. 300 cas.',
    'Le site lemonde.fr et le compte @info.ch ont été piratés.',
    'La loi du 5 sept. 2018 est abrogée.',
    '« Il dit “oui” », note-t-on.',
    'Le col. Diarra et le gén. Traoré ont été arrêtés.',
    'Le prix est passé de 3,20 à 4,10 fr. le kilo.',
    'La note[^1] dit tout.',
  ];
  for (const text of texts) it(text, () => assert.deepEqual(sentencesOf(text), [text]));
  it('is none where the text is empty', () => assert.deepEqual(sentencesOf(''), []));
});

describe('a line end inside a block', () => {
  const cut: readonly (readonly [string, string])[] = [
    ["L'armée est en train d'avancer sur", 'La tactique a changé.'],
    ['Ce qui rend difficile de renforcer', 'Le ministère a rejeté la déclaration.'],
    ['Le pont tient', 'Selon Kyiv, il a cédé.'],
    ['Le pont tient', 'Il a cédé mardi'],
    ['Le pont tient', "D'après le maire, il a cédé."],
    ['Le pont tient', 'À Kyiv, il neige.'],
    ['Le maire a dit « oui »', 'Un élu a dit « non ».'],
  ];
  for (const [first, second] of cut)
    it(`ends a sentence: ${first} | ${second}`, () =>
      assert.deepEqual(sentencesOf(`${first}\n${second}`), [first, second]));

  const wrapped = [
    'Les forces\nRusses avancent.',
    'Elle est arrivée à\nPokrovsk mardi.',
    'Il a parlé au quotidien\nLe Monde.',
    "Il a parlé avec\nl'AFP et\nla presse.",
    'La ville,\nLe Caire, dort.',
    'Il a dit :\nLe pont tient.',
    'Le texte est\n24 fois cité',
    '« \nLe pont tient »',
  ];
  for (const text of wrapped)
    it(`goes on: ${JSON.stringify(text)}`, () => assert.deepEqual(sentencesOf(text), [text]));
});

describe('quotation marks', () => {
  it('are paired, nested ones too, and a missing one goes to the end', () => {
    const tokens = passageOf('« a « b » c » « d').tokens;
    const { closes } = pairQuotes(tokens);
    assert.deepEqual(
      [...closes].sort(([a], [b]) => a - b),
      [
        [0, 6],
        [2, 4],
        [7, 9],
      ],
    );
  });

  it('are none without marks', () => assert.equal(pairQuotes(passageOf("l'a b").tokens).closes.size, 0));
});

/** The sentences of a block whose marks of strong text are syntax, as a report's are. */
function underMarkup(source: string): string[] {
  const starts = [...source.matchAll(/[^*]/gu)].map(({ index }) => index);
  const block = {
    kind: 'paragraph' as const,
    text: source.replaceAll('*', ''),
    starts,
    ends: starts.map((start) => start + 1),
  };
  const { sentences, text } = readPassage(block, source, fr.text);
  return sentences.map(({ start, end }) => text.slice(start, end));
}

describe('a strong line above its text', () => {
  const titled = [
    '**14 h – La crue monte**\nEnedis dément.',
    '**La crue monte**  \nLe pont tient.',
    '**La crue**\n\n12 routes sont coupées.',
  ];
  for (const source of titled) it(source, () => assert.equal(underMarkup(source).length, 2));

  const whole = [
    'Le président **Jean Dupont**\nNord a parlé.',
    '**Jean Dupont** est là, dit\nMarie Martin.',
    '**Jean** et **Paul**\net Marie.',
    '*La crue*\nmonte.',
    '** La crue **\nmonte encore.',
  ];
  for (const source of whole) it(source, () => assert.equal(underMarkup(source).length, 1));
});
