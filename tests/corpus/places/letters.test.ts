import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIST_SIZE } from '../../../src/corpus/paging.ts';
import { indexByLetter, pagesOfLetters } from '../../../src/corpus/places/letters.ts';
import type { PlaceView } from '../../../src/corpus/places/model.ts';
import { name, place } from './fixtures.ts';

const index = (places: readonly PlaceView[]): (readonly [string, readonly string[]])[] =>
  indexByLetter(places).map(({ letter, entries }) => [
    letter,
    entries.map(({ form, alias, places: of }) =>
      alias ? `${form} > ${of.map(({ id }) => id).join(' ')}` : form,
    ),
  ]);

test('no place, no letter', () => assert.deepEqual(index([]), []));

test('accents and marks do not count for the letter, Cyrillic comes last', () => {
  const places = [
    place('a', { label: 'Évry' }),
    place('b', { label: 'Erevan', names: [name('Երևան', 'hy')] }),
    place('c', { label: '« Zone »', names: [name('Єнакієве', 'uk'), name('Ельск', 'ru')] }),
    place('d', { label: 'île aux Cerfs' }),
  ];
  assert.deepEqual(
    index(places).map(([letter]) => letter),
    ['E', 'I', 'Z', 'Е', 'Є', 'Ե'],
  );
});

test('a form that several places share stands once and leads to each; their own names stand apart', () => {
  const places = [
    place('dnipro', { label: 'Dnipro', names: [name('Днепр', 'ru')] }),
    place('dniepr', { label: 'Dniepr', names: [name('Dnipro', 'uk-Latn'), name('Днепр', 'ru')] }),
  ];
  assert.deepEqual(index(places), [
    ['D', ['Dniepr', 'Dnipro', 'Dnipro > dniepr']],
    ['Д', ['Днепр > dnipro dniepr']],
  ]);
});

test('what differs by case and accents alone is no other name', () => {
  const names = [name('CRIMÉE', 'und'), name('Crimee', 'und'), name('Крим', 'uk')];
  assert.deepEqual(index([place('crimee', { label: 'Crimée', names })]), [
    ['C', ['Crimée']],
    ['К', ['Крим > crimee']],
  ]);
});

test('a letter that is cut at the foot of a page goes on at the head of the next', () => {
  const places = Array.from({ length: LIST_SIZE + 1 }, (_, i) =>
    place(`p${i}`, { label: `${i < LIST_SIZE - 1 ? 'A' : 'B'}${String(i).padStart(3, '0')}`, names: [] }),
  );
  assert.deepEqual(
    pagesOfLetters(indexByLetter(places)).map((page) =>
      page.map(({ letter, entries }) => `${letter} ${entries.length}`),
    ),
    [[`A ${LIST_SIZE - 1}`, 'B 1'], ['B 1']],
  );
  assert.deepEqual(pagesOfLetters([]), [[]]);
});
