import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlaceName, PlaceView } from '../../src/corpus/model.ts';
import { nameLenses } from '../../src/corpus/name-lens.ts';
import { name as nameOf, place as placeOf } from './places/fixtures.ts';

const name = (form: string, lang: string, until: string | null = null): PlaceName => ({
  ...nameOf(form, lang),
  until,
});
const place = (id: string, names: readonly PlaceName[]): PlaceView => placeOf(id, { names });

test('a lens gives each place its name in use in one language and script', () => {
  const places = [
    place('pokrovsk', [
      name('Pokrovsk', 'fr'),
      name('Красноармійськ', 'uk', '2016'),
      name('Покровськ', 'uk'),
      name('Красноармейск', 'ru'),
      name('Krasnoarmeïsk', 'ru-Latn'),
    ]),
    place('goma', [name('Goma', 'fr')]),
  ];
  assert.deepEqual(nameLenses(places), [
    { lang: 'uk', label: 'ukrainien', names: [{ place: 'pokrovsk', form: 'Покровськ' }] },
    { lang: 'ru', label: 'russe', names: [{ place: 'pokrovsk', form: 'Красноармейск' }] },
  ]);
});

test('no other language, no lens', () => {
  assert.deepEqual(nameLenses([]), []);
  assert.deepEqual(nameLenses([place('goma', [name('Goma', 'fr'), name('x', 'und')])]), []);
  assert.deepEqual(nameLenses([place('x', [name('Krasnoarmeïsk', 'ru-Latn')])]), []);
  assert.equal(nameLenses([place('x', [name('Ancien', 'uk', '2016')])])[0]?.names[0]?.form, 'Ancien');
});
