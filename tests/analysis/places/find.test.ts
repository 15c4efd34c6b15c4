import assert from 'node:assert/strict';
import { test } from 'node:test';
import { places as lexicon } from '../../../src/analysis/fr/places.data.ts';
import type { PlaceMention } from '../../../src/analysis/model.ts';
import { findPlaces } from '../../../src/analysis/places/find.ts';
import { loadGazetteer } from '../../../src/gazetteer/load.ts';
import { passageOf } from '../../support/passage.ts';
import { NO_PLACES, PLACES } from './sentences.data.ts';

const gazetteer = loadGazetteer({ contentDir: 'content', cacheDir: '.cache' });
const found = (...blocks: string[]): readonly PlaceMention[] =>
  findPlaces(blocks.map(passageOf), lexicon, gazetteer);
const shown = (mentions: readonly PlaceMention[]): string[] =>
  mentions.map(({ text, id }) => `${text} = ${id}`);
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

test('a sentence names its places', () => {
  for (const [sentence, ...places] of PLACES) assert.deepEqual(shown(found(sentence)), places, sentence);
});

test('the same without accents', () => {
  for (const [sentence, ...places] of PLACES)
    assert.deepEqual(shown(found(plain(sentence))), places.map(withPlainText), sentence);
});

function withPlainText(place: string): string {
  const [text = '', id = ''] = place.split(' = ');
  return `${plain(text)} = ${id}`;
}

test('people, bodies, events and common words are no places', () => {
  for (const sentence of NO_PLACES) assert.deepEqual(shown(found(sentence)), [], sentence);
});

test('namesakes go by the ground of the report', () => {
  const [spain] = found('L’Espagne compte ses morts. À Valence, la pluie a cessé.').slice(1);
  const [france] = found('La France compte ses morts. À Valence, dans la Drôme, la pluie a cessé.').slice(1);
  assert.equal(spain?.id.startsWith('valence-'), true);
  assert.notEqual(spain?.id, france?.id);
  assert.ok((spain?.lat ?? 90) < 40);
  assert.ok((france?.lat ?? 0) > 44);
});

test('a state that speaks or is accused acts', () => {
  for (const [sentence, roles] of [
    ['Moscou dément.', ['actor']],
    ['La Russie a déclaré que tout va bien.', ['actor']],
    ['Damas accuse Israël d’avoir frappé.', ['actor', 'actor']],
    ['Une frappe a touché Moscou.', ['location']],
    ['À Moscou, il neige.', ['location']],
    ['Ottawa injectera 500 millions de dollars.', ['actor']],
    ['Berlin débloque une aide.', ['actor']],
    ['Une aide a été débloquée à Berlin.', ['location']],
    ['Berlin manque d’eau.', ['location']],
  ] as const)
    assert.deepEqual(
      found(sentence).map(({ role }) => role),
      roles,
      sentence,
    );
});

test('no text, no place', () => {
  assert.deepEqual(found(), []);
  assert.deepEqual(found(''), []);
});

test('the countries that an editor names settle namesakes, and only those', () => {
  const rows: readonly [sentence: string, countries: readonly string[], id: string][] = [
    ['Une explosion a eu lieu à Valence mardi.', ['FR'], 'valence-2971053'],
    ['Une explosion a eu lieu à Valence mardi.', ['ES'], 'valence-2509954'],
    ['Une explosion a eu lieu à Valence mardi.', ['LB'], 'valence-2509954'],
    ['Un séisme a frappé Córdoba.', [], 'cordoba-3860259'],
    ['Un séisme a frappé Córdoba.', ['ES'], 'cordoue-2519240'],
    ['La ville de Donetsk a été touchée.', ['FR'], 'donetsk'],
  ];
  for (const [sentence, countries, id] of rows)
    assert.deepEqual(
      findPlaces([passageOf(sentence)], lexicon, gazetteer, countries).map((place) => place.id),
      [id],
      `${sentence} ${countries}`,
    );
});
