import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../../../src/analysis/index.ts';
import type { PlaceMention } from '../../../../src/analysis/model.ts';
import { loadGazetteer } from '../../../../src/gazetteer/load.ts';
import { reportOf } from '../../../support/passage.ts';
import { ELSEWHERE, NOWHERE, PLACED, UNPLACED } from './sentences.data.ts';

const gazetteer = loadGazetteer({ contentDir: 'content', cacheDir: '.cache' });
const placesOf = (text: string): readonly PlaceMention[] =>
  analyse(text, reportOf(text, '2025-09-12'), { gazetteer }).places;
const unlistedOf = (text: string): readonly PlaceMention[] => placesOf(text).filter(({ near }) => near);
const shown = ({ text, kind, near }: PlaceMention): string =>
  `${text} = ${kind}, ${near?.manner} ${near?.name}, ${near?.withinKm} km`;
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

test('a name that no list has lies where the report puts it', () => {
  for (const [sentence, ...places] of PLACED)
    assert.deepEqual(unlistedOf(sentence).map(shown), places, sentence);
});

test('the same without accents', () => {
  for (const [sentence, ...places] of PLACED) {
    const names = places.map((place) => plain(place.split(' = ')[0] ?? ''));
    assert.deepEqual(
      unlistedOf(plain(sentence)).map(({ text }) => text),
      names,
      sentence,
    );
  }
});

const notListed = (text: string): readonly PlaceMention[] =>
  placesOf(text).filter(({ rule }) => rule.startsWith('place.unlisted/'));

test('people, firms, works and plain nouns are no places', () => {
  for (const sentence of NOWHERE)
    assert.deepEqual(
      notListed(sentence).map(({ text }) => text),
      [],
      sentence,
    );
});

test('a name that is a place by the words around it is one without a position where nothing places it', () => {
  for (const [sentence, ...places] of UNPLACED) {
    const found = notListed(sentence);
    assert.deepEqual(
      found.map(({ text, kind }) => `${text} = ${kind}`),
      places,
      sentence,
    );
    for (const { lat, lon, near } of found)
      assert.deepEqual([lat, lon, near], [null, null, undefined], sentence);
  }
});

test('a place that one sentence leaves unplaced lies where another puts it', () => {
  const found = notListed(
    'Elle est née à Gaskindé.\n\nGaskindé brûle. Le village de Gaskindé, à 20 km de Djibo, brûle.',
  );
  assert.deepEqual(
    found.map(({ text, id, near }) => `${text} ${id} ${near?.manner}`),
    Array(3).fill('Gaskindé gaskinde-pres-de-djibo-2361177 away'),
  );
});

test('there are more sentences that must not match', () => {
  assert.ok(NOWHERE.length > PLACED.length + UNPLACED.length);
});

test('a distance rules out a namesake elsewhere', () => {
  for (const [sentence, name, id] of ELSEWHERE) {
    const found = placesOf(sentence).find(({ text }) => text === name);
    assert.equal(found?.id, id, sentence);
  }
});

test('a distance with a direction leads off the landmark, a distance alone does not', () => {
  const [south] = unlistedOf('Le village de Gaskindé, à 20 km au sud de Djibo, est calme.');
  const [away] = unlistedOf('Le village de Gaskindé, à 20 km de Djibo, est calme.');
  assert.deepEqual([south?.lat, south?.lon], [13.9195, -1.6255]);
  assert.deepEqual([away?.lat, away?.lon], [14.0994, -1.6255]);
  assert.equal(south?.near?.words, 'à 20 km au sud de Djibo');
  assert.equal(south?.rule, 'place.unlisted/offset');
  assert.equal(south?.id, 'gaskinde-pres-de-djibo-2361177');
});

test('the report’s other mentions of the name are the same place', () => {
  const found = unlistedOf(
    'Le village de Gaskindé, près de Djibo, brûle.\n\nGaskindé comptait 300 habitants.',
  );
  assert.deepEqual(
    found.map(({ text, id }) => `${text} ${id}`),
    ['Gaskindé gaskinde-pres-de-djibo-2361177', 'Gaskindé gaskinde-pres-de-djibo-2361177'],
  );
});

const BESIDE: readonly (readonly [text: string, ...places: string[]])[] = [
  ['Il neige à Zinal.\n\nUn hôtelier de Vorlaude attend.', 'Vorlaude = settlement, paragraph Zinal, 40 km'],
  ['Un hôtelier de Vorlaude attend.\n\nIl neige à Zinal.', 'Vorlaude = settlement, paragraph Zinal, 40 km'],
  ['Il neige à Zinal.\n\nIl fait froid.\n\nUn hôtelier de Vorlaude attend.'],
  ['Il neige à Zinal et à Djibo.\n\nUn hôtelier de Vorlaude attend.'],
  ['Il neige à Lyon.\n\nUn hôtelier de Vorlaude attend.'],
  ['SION — Un hôtelier de Vorlaude attend.'],
  ['SION (Suisse), le 3 mai — Un hôtelier de Vorlaude attend.'],
  ['Il neige à Zinal.\n\nLa mine de Vorlaude attend.'],
  ['Il neige à Zinal.\n\nVorlaude attend.'],
  ['Il neige à Zinal.\n\nL’aéroport de Vorlaude est fermé.'],
];

test('a name without a place in its paragraph lies by those of the paragraph before or behind', () => {
  for (const [text, ...places] of BESIDE) assert.deepEqual(unlistedOf(text).map(shown), places, text);
});

test('no text, no place', () => {
  assert.deepEqual(placesOf(''), []);
});
