import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '@placemarkio/check-geojson';
import Papa from 'papaparse';
import { z } from 'zod';
import { packageSchema } from '../share/exports/package-schema.ts';
import { addressesIn, builtFiles, faultOf, readBuilt, readPages, SITE } from './built.ts';

const faultsIn = (value: unknown): string[] =>
  addressesIn(value).flatMap((address) => faultOf(address) ?? []);

test('every JSON file of data fits the schema that is served beside it', () => {
  const schema = z.fromJSONSchema(JSON.parse(readBuilt('donnees/schema.json')));
  const files = builtFiles(/^donnees\.json$/);
  assert.ok(files.includes('donnees/donnees.json') && files.length > 1);
  for (const path of files) {
    const data: unknown = JSON.parse(readBuilt(path));
    assert.deepEqual(schema.safeParse(data).error?.issues ?? [], [], path);
    assert.deepEqual(faultsIn(data), [], path);
  }
});

test('a GeoJSON validator takes every map file', () => {
  const files = builtFiles(/\.geojson$/);
  assert.ok(files.length > 1);
  for (const path of files) assert.deepEqual(faultsIn(check(readBuilt(path))), [], path);
});

test('a CSV reader takes every table: one separator, as many cells in each line, addresses that lead somewhere', () => {
  const files = builtFiles(/^(?:affirmations|lieux|chiffres)\.csv$/);
  const ofPlaces = files.filter((path) => path.startsWith('lieux/'));
  assert.ok(ofPlaces.length > 0);
  assert.equal((files.length - ofPlaces.length) % 3, 0);
  assert.ok(files.length - ofPlaces.length > 5);
  for (const path of files) {
    const text = readBuilt(path);
    assert.equal(text.charCodeAt(0), 0xfeff, path);
    const { data, errors } = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true });
    assert.deepEqual(errors, [], path);
    assert.deepEqual(
      data.filter(({ length }) => length !== data[0]?.length),
      [],
      path,
    );
    assert.deepEqual(faultsIn(data), [], path);
  }
});

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:,\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

test('the data package tells sizes, columns and types as they are', () => {
  const { resources } = packageSchema.parse(JSON.parse(readBuilt('donnees/datapackage.json')));
  for (const { path, bytes, schema } of resources) {
    const text = readBuilt(`donnees/${path}`);
    assert.equal(Buffer.byteLength(text), bytes, path);
    if (!schema) continue;
    const [head = [], ...rows] = Papa.parse<string[]>(text.slice(1), {
      delimiter: ';',
      skipEmptyLines: true,
    }).data;
    assert.deepEqual(
      head,
      schema.fields.map(({ name }) => name),
    );
    schema.fields.forEach(({ type, name }, column) => {
      for (const row of rows)
        if (row[column]) assert.match(row[column], TYPES[type] ?? /$^/, `${path}: ${name}`);
    });
    const keys = rows.map(([key]) => key);
    assert.equal(new Set(keys).size, keys.length, path);
  }
});

test('the sitemap lists every page that wants to be found, and no other', () => {
  const listed = [...readBuilt('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc = '']) => loc);
  const canonical = readPages().flatMap(({ html }) =>
    html.includes('<meta name="robots" content="noindex')
      ? []
      : (/rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? []),
  );
  assert.deepEqual(listed, [...new Set(canonical)].sort());
  assert.deepEqual(
    listed.flatMap((address) => faultOf(address) ?? []),
    [],
  );
  const robots = readBuilt('robots.txt');
  assert.equal(robots.includes('Sitemap: '), SITE !== undefined);
});
