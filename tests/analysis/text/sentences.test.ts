import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
