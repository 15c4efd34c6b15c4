import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeRow } from '../../src/editorial/place.ts';
import { readTable } from '../../src/editorial/table.ts';
import { EXONYMS } from '../../src/gazetteer/exonyms.data.ts';
import { nameKey, slug } from '../../src/gazetteer/key.ts';
import { LANDMARKS } from '../../src/gazetteer/landmarks.data.ts';
import { loadGazetteer } from '../../src/gazetteer/load.ts';
import { loadWorld, readCities } from '../../src/gazetteer/prepared.ts';
import { transliterate } from '../../src/gazetteer/transliterate.ts';

const CACHE = '.cache';
const gazetteer = loadGazetteer({ contentDir: 'content', cacheDir: CACHE });
const ids = (name: string): string[] => gazetteer.lookup(name).map(({ id }) => id);

test('a name is filed without case, accents, hyphens, apostrophes', () => {
  for (const [name, key] of [
    ['Saint-Denis', 'saint denis'],
    ['St. Denis', 'saint denis'],
    ['N’Djamena', 'ndjamena'],
    ['Kryvyï Rih', 'kryvyi rih'],
    ['', ''],
  ] as const)
    assert.equal(nameKey(name), key);
  assert.equal(slug('Île des Serpents'), 'ile-des-serpents');
});

test('Cyrillic names take the form of the French press', () => {
  for (const [name, language, form] of [
    ['Часів Яр', 'uk', 'Tchassiv Yar'],
    ['Вовчанськ', 'uk', 'Vovtchansk'],
    ['Лисичанськ', 'uk', 'Lyssytchansk'],
    ['Кривий Ріг', 'uk', 'Kryvyï Rih'],
    ['Новороссийск', 'ru', 'Novorossiïsk'],
    ['Грозный', 'ru', 'Grozny'],
  ] as const)
    assert.equal(transliterate(name, language), form);
});

test('every place found under a name has its fields in one order, wherever it comes from', () => {
  const shapes = new Set<string>();
  const sources = new Set<string>();
  for (const name of [
    'Pokrovsk',
    'Paris',
    'Niger',
    'Tillabéri',
    'mer Noire',
    'Valence',
    'Penmarch',
    'Ravinala',
  ])
    for (const match of gazetteer.lookup(name)) {
      const { near, ...place } = match;
      shapes.add(Object.keys(place).join(' '));
      if (near) assert.equal(Object.keys(match).at(-1), 'near');
      sources.add(match.source);
    }
  assert.deepEqual([...shapes], ['id name kind lat lon country region population rank source main']);
  assert.ok(sources.size >= 4, [...sources].join(' '));
});

test('the noun of a division is no name of one', () => {
  for (const noun of ['Région', 'Province', 'Département', 'Préfecture', 'Oblast'])
    assert.deepEqual(
      gazetteer.lookup(noun).filter(({ kind }) => kind === 'region'),
      [],
      noun,
    );
  assert.ok(ids('Callao').includes('callao-pe-cal'));
});

test('both names of a town are one place', () => {
  for (const name of ['Pokrovsk', 'Krasnoarmeysk', 'Krasnoarmeïsk', 'Покровськ', 'Красноармейск'])
    assert.ok(ids(name).includes('pokrovsk'), name);
  for (const name of ['Koupiansk', 'Kupiansk', 'Купянск']) assert.ok(ids(name).includes('koupiansk'), name);
  assert.deepEqual(ids('Nulle-Part-les-Oies'), []);
  assert.deepEqual(ids(''), []);
});

test('an id leads back to its place, a facility to its town', () => {
  assert.equal(gazetteer.byId('pokrovsk')?.name, 'Pokrovsk');
  assert.equal(gazetteer.byId('gare--kramatorsk')?.name, 'gare de Kramatorsk');
  assert.equal(gazetteer.byId('gare--kramatorsk')?.kind, 'facility');
  assert.equal(gazetteer.byId('londres-2643743')?.country, 'GB');
  for (const id of ['nulle-part', 'londres-1', 'gare--nulle-part', 'moulin--kramatorsk'])
    assert.equal(gazetteer.byId(id), undefined, id);
});

test('Crimea is Ukrainian', () => {
  assert.equal(gazetteer.byId('crimee')?.country, 'UA');
  assert.ok(
    gazetteer.lookup('Sébastopol').every(({ country, kind }) => kind !== 'region' || country === 'UA'),
  );
});

test('editors’ towns stand where GeoNames has them', () => {
  const table = readTable('content/places.yml', placeRow);
  assert.deepEqual(table.diagnostics, []);
  const world = loadWorld(CACHE);
  for (const { value } of table.rows) {
    if (value.geonames === undefined) continue;
    const town = world.byGeonames(value.geonames);
    assert.ok(town, value.id);
    assert.ok(Math.abs((town.lat ?? 0) - (value.lat ?? 0)) < 0.001, value.id);
    assert.ok(Math.abs((town.lon ?? 0) - (value.lon ?? 0)) < 0.001, value.id);
    assert.equal(town.country, value.country, value.id);
    assert.equal(town.population, value.population?.value ?? 0, value.id);
  }
});

test('every French name of a town means a town, and no landmark stands twice', () => {
  const names = new Set(
    readCities().flatMap(({ country, mainForms }) => mainForms.map((form) => `${country} ${form}`)),
  );
  const lost = EXONYMS.filter(([country, , shown]) => !names.has(`${country} ${shown}`));
  assert.deepEqual(lost, []);
  const slugs = LANDMARKS.map(([name]) => slug(name));
  assert.deepEqual(
    slugs.filter((id, i) => slugs.indexOf(id) !== i),
    [],
  );
});
