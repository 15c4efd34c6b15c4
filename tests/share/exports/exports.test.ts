import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '@placemarkio/check-geojson';
import Papa from 'papaparse';
import { z } from 'zod';
import { gatherData } from '../../../src/share/exports/data-file.ts';
import { describePackage } from '../../../src/share/exports/datapackage.ts';
import { EXPORT_FORMATS } from '../../../src/share/exports/files.ts';
import { placesToGeoJson } from '../../../src/share/exports/geojson.ts';
import { dataFile, dataSchema } from '../../../src/share/exports/schema.ts';
import { reportScope, siteScope } from '../../../src/share/exports/scope.ts';
import { place } from '../../corpus/places/fixtures.ts';
import { address, CORPUS, EVIL, report, SITE } from '../evil.ts';
import { packageSchema } from './package-schema.ts';

const site = { address, schema: '/donnees/schema.json' };
const data = gatherData(siteScope(CORPUS, '/donnees/'), site);
const fileOf = (name: string, of = data): string => {
  const format = EXPORT_FORMATS.find((one) => one.name === name);
  assert.ok(format, name);
  return format.write(of);
};

/** Evil words as they come back from a format that makes lone halves of letters whole. */
const WHOLE = EVIL.toWellFormed();

test('JSON gives back every word as it was, names each statement by its id, and rounds positions', () => {
  const read = dataFile.parse(JSON.parse(fileOf('donnees.json')));
  const [r1, u1] = read.claims;
  assert.deepEqual([r1?.text, r1?.speaker, r1?.unsaid], [EVIL, EVIL, [EVIL]]);
  assert.deepEqual([r1?.contestedBy, r1?.places, r1?.figures], [['U1'], ['pokrovsk'], ['f-essai-1']]);
  assert.deepEqual([u1?.denies, u1?.contestedBy, u1?.date], [['R1'], [], null]);
  assert.deepEqual(read.figures[0]?.claims, ['R1']);
  assert.deepEqual([read.places[0]?.lat, read.places[0]?.lon], [48.28198, 37.17585]);
  assert.deepEqual(read.places[0]?.claimsByVoice, { R: 1 });
  assert.deepEqual(
    read.reports[0]?.corrections.map(({ about }) => about),
    ['R1', null],
  );
  assert.deepEqual(read.reports[0]?.unsaid, [
    { text: EVIL, claims: ['R1'], about: EVIL, url: null },
    { text: 'Le nom du pont.', claims: [], about: null, url: 'https://exemple.org/' },
  ]);
  assert.equal(read.updated, '2025-11-08');
  assert.equal(read.$schema, `${SITE}/donnees/schema.json`);
});

test('the JSON Schema takes the file, and refuses a word too much, a missing field and a verdict', () => {
  const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(dataSchema('https://exemple.org/schema.json'))));
  assert.ok(schema.safeParse(data).success);
  const [claim] = data.claims;
  assert.ok(claim);
  const { text: _, ...mute } = claim;
  const refused = [
    { ...data, extra: 1 },
    { ...data, claims: [mute] },
    { ...data, claims: [{ ...claim, act: 'true' }] },
    { ...data, updated: '8 novembre' },
    {},
    null,
  ];
  for (const wrong of refused) assert.equal(schema.safeParse(wrong).success, false);
});

test('the data of no report at all are still whole', () => {
  const none = { ...CORPUS, reports: [], statements: [], places: [], figures: [] };
  const empty = gatherData(siteScope(none, '/donnees/'), site);
  assert.ok(dataFile.safeParse(empty).success);
  assert.equal(empty.updated, null);
  assert.equal(
    Papa.parse(fileOf('affirmations.csv', empty).slice(1), { skipEmptyLines: true }).data.length,
    1,
  );
  const { bbox, features } = placesToGeoJson(empty);
  assert.deepEqual([bbox, features], [undefined, []]);
});

test('a CSV reader gets each word back, behind the apostrophe that keeps a spreadsheet from running it', () => {
  for (const name of ['affirmations.csv', 'lieux.csv', 'chiffres.csv']) {
    const { data: rows, errors, meta } = Papa.parse<string[]>(fileOf(name), { skipEmptyLines: true });
    assert.deepEqual(errors, [], name);
    assert.equal(meta.delimiter, ';');
    const cells = rows.flat();
    assert.ok(
      cells.some((cell) => cell.includes(EVIL)),
      name,
    );
    assert.deepEqual(
      cells.filter((cell) => /^\s*[=+\-@]/.test(cell)),
      [],
      name,
    );
    assert.equal(new Set(rows.map(({ length }) => length)).size, 1, name);
  }
  const bytes = new TextEncoder().encode(fileOf('affirmations.csv'));
  assert.ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes(WHOLE.replaceAll('"', '""')));
});

test('a GeoJSON validator takes the places, those without a position too', () => {
  const places = [...CORPUS.places, place('nulle-part'), place('ailleurs', { lat: -20.123456, lon: -60 })];
  const file = fileOf('lieux.geojson', gatherData(siteScope({ ...CORPUS, places }, '/donnees/'), site));
  const read = check(file);
  assert.equal(read.type, 'FeatureCollection');
  assert.deepEqual(read.bbox, [-60, -20.12346, 37.17585, 48.28198]);
  assert.ok(read.type === 'FeatureCollection');
  assert.deepEqual(
    read.features.map(({ id, geometry }) => [
      id,
      geometry?.type === 'Point' ? geometry.coordinates : geometry,
    ]),
    [
      ['pokrovsk', [37.17585, 48.28198]],
      ['nulle-part', null],
      ['ailleurs', [-60, -20.12346]],
    ],
  );
});

test('the data of a report count its own statements alone', () => {
  const [pokrovsk] = report.places;
  const [said] = report.statements;
  assert.ok(pokrovsk && said);
  const elsewhere = { label: 'Autre', href: '/rapports/autre/', date: '2025-01-01' };
  const shared = {
    ...pokrovsk,
    statements: [said, { ...said, report: elsewhere }],
    reports: [...pokrovsk.reports, elsewhere],
  };
  const [place] = gatherData(reportScope({ ...report, places: [shared] }), site).places;
  assert.deepEqual([place?.claims, place?.reports], [1, ['essai']]);
});

test('the data package describes files and columns that are there', () => {
  const described = packageSchema.parse(JSON.parse(JSON.stringify(describePackage(data))));
  assert.deepEqual(
    described.resources.map(({ path }) => path),
    EXPORT_FORMATS.map(({ name }) => name),
  );
  for (const { path, bytes, schema } of described.resources) {
    assert.equal(bytes, Buffer.byteLength(fileOf(path)), path);
    if (!schema) continue;
    const [head] = Papa.parse<string[]>(fileOf(path), { delimiter: ';' }).data;
    assert.deepEqual(
      schema.fields.map(({ name }) => name),
      head,
    );
  }
  assert.ok(described.sources?.some(({ title }) => title === EVIL));
});
