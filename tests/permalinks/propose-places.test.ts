import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposePlace } from '../../src/permalinks/propose-places.ts';
import { place, placed } from './support.ts';

const KYIV = place('kiev', 'Kiev', 50.45, 30.52);

/** Places that the lost one has become. */
const SAME = [
  ['the same name and position', placed('kyiv', 'Kiev', 50.45, 30.52)],
  ['the same name, its case and accents apart', placed('kyiv', 'KIEV', 50.45, 30.52)],
  ['its name among the other forms', { ...placed('kyiv', 'Kyiv', 50.45, 30.52), forms: ['Kiev'] }],
  ['the same name where nobody knows the position', placed('kyiv', 'Kiev')],
  ['a letter of its id and the same position', placed('kyev', 'Kyïv', 50.4501, 30.5201)],
] as const;

/** Places that it has not become. */
const OTHER = [
  ['a namesake far away', placed('kiev-2', 'Kiev', 46.2, 6.1)],
  ['a town beside it', placed('boryspil', 'Boryspil', 50.35, 30.95)],
  ['another name at the same position', placed('capitale', 'La Capitale', 50.45, 30.52)],
  ['an id alike, elsewhere', placed('kiel', 'Kiel', 54.32, 10.13)],
  ['an id alike, position unknown', placed('kief', 'Kief')],
  ['a longer name', placed('kiev-oblast', 'oblast de Kiev', 50.3, 30.5)],
] as const;

for (const [why, candidate] of SAME)
  test(`proposed: ${why}`, () =>
    assert.equal(proposePlace(KYIV, [placed('lyon', 'Lyon', 45.7, 4.8), candidate])?.id, candidate.id));

for (const [why, candidate] of OTHER)
  test(`not proposed: ${why}`, () => assert.equal(proposePlace(KYIV, [candidate]), null));

test('there are more places that must not be proposed than that must, and none of none', () => {
  assert.ok(OTHER.length > SAME.length);
  assert.equal(proposePlace(KYIV, []), null);
});
