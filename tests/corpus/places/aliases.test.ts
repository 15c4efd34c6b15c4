import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAliases } from '../../../src/corpus/places/aliases.ts';
import type { PlaceView } from '../../../src/corpus/places/model.ts';
import { formatRedirects, redirectsOf } from '../../../src/corpus/redirects.ts';
import { name, place } from './fixtures.ts';

const href = (path: string): string => `/base/${path}`;
const find = (places: readonly PlaceView[], known: Parameters<typeof findAliases>[1] = new Map()) =>
  findAliases(places, known, href);
const slugs = (places: readonly PlaceView[], known?: Parameters<typeof findAliases>[1]): string[] =>
  find(places, known).map(({ slug }) => slug);

const POKROVSK = place('pokrovsk', {
  label: 'Pokrovsk',
  names: [
    name('Pokrovsk'),
    name('Krasnoarmeïsk', 'ru-Latn'),
    name('Покровськ', 'uk'),
    name('Красноармейск', 'ru'),
  ],
});

test('each name is an address, a Cyrillic one in its own letters and as French writes it', () => {
  assert.deepEqual(slugs([POKROVSK]), ['krasnoarmeisk', 'покровськ', 'красноармейск', 'krasnoarmeysk']);
});

test('a place’s own address is never another’s alias', () => {
  const fleuve = place('dniepr', { label: 'Dniepr', names: [name('Dnipro', 'uk-Latn')] });
  const ville = place('dnipro', { label: 'Dnipro', names: [name('Dniepr')] });
  assert.deepEqual(slugs([fleuve, ville]), []);
});

test('the bare name leads to a place whose address has a number', () => {
  assert.deepEqual(slugs([place('chiva-2519464', { label: 'Chiva' })]), ['chiva']);
});

test('a name of two places leads to a choice between both', () => {
  const two = [place('valence-1', { label: 'Valence' }), place('valence-2', { label: 'Valence' })];
  const [alias, ...others] = find(two);
  assert.deepEqual(others, []);
  assert.deepEqual(
    [alias?.href, alias?.places.map(({ id }) => id)],
    ['/base/lieux/valence/', ['valence-1', 'valence-2']],
  );
});

test('of the gazetteer’s names those stand that are main, or French for a Cyrillic one', () => {
  const known = new Map([
    ['kharkiv', { main: ['kharkiv', 'харків'], other: ['ha er ke fu', 'jarkov', 'kharkov', 'харьков'] }],
  ]);
  assert.deepEqual(slugs([place('kharkiv', { label: 'Kharkiv' })], known), ['kharkov']);
});

for (const form of ['', '—', '’', '…'])
  test(`${JSON.stringify(form)} makes no address`, () => {
    assert.deepEqual(slugs([place('ici', { label: 'ici', names: [name(form)] })]), []);
  });

test('the file of redirects holds what leads to one place, percent-encoded', () => {
  const two = [
    place('a-1', { label: 'Ah' }),
    place('a-2', { label: 'Ah' }),
    place('pokrovsk', { names: [name('Київ', 'uk')] }),
  ];
  assert.equal(
    formatRedirects(redirectsOf(find(two))),
    ['%D0%BA%D0%B8%D1%97%D0%B2', 'kyiv', 'kyv', 'kyyv']
      .map((alias) => `/base/lieux/${alias}/ /lieux/pokrovsk/ 301\n`)
      .join(''),
  );
  assert.equal(formatRedirects([]), '');
});
