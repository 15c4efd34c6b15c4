import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByRegion, orderByStatements } from '../../../src/corpus/places/groups.ts';
import type { WiderPlace } from '../../../src/corpus/places/model.ts';
import { place } from './fixtures.ts';

const wider = (id: string, kind: WiderPlace['kind'], area: readonly string[] = []): WiderPlace => ({
  id,
  label: id,
  href: `/lieux/${id}/`,
  kind,
  annotation: null,
  area,
});
const UKRAINE = wider('Ukraine', 'country', ['UA']);
const DONBASS = wider('Donbass', 'region', ['UA-14', 'UA-09']);
const OBLAST = wider('oblast', 'region', ['UA-14']);
const RAION = wider('raïon', 'region');

const shape = (places: Parameters<typeof groupByRegion>[0]) =>
  groupByRegion(places).map(({ holder, own, count, regions }) => ({
    country: holder?.id ?? null,
    named: own !== null,
    count,
    regions: regions.map(({ holder: region, places: held }) => [
      region?.id ?? null,
      held.map(({ id }) => id),
    ]),
  }));

test('no place, no group', () => assert.deepEqual(groupByRegion([]), []));

test('a town stands under the first-level region, not the district or the set of regions', () => {
  const towns = [
    place('Pokrovsk', { within: [RAION, OBLAST, DONBASS, UKRAINE] }),
    place('Kiev', { within: [UKRAINE] }),
  ];
  assert.deepEqual(shape(towns), [
    {
      country: 'Ukraine',
      named: false,
      count: 2,
      regions: [
        [null, ['Kiev']],
        ['oblast', ['Pokrovsk']],
      ],
    },
  ]);
});

test('a named country and a named region head their groups; what no country holds comes last', () => {
  const places = [
    place('mer Noire', { kind: 'water' }),
    place('Ukraine', { kind: 'country' }),
    place('oblast', { kind: 'region', within: [UKRAINE] }),
    place('Pokrovsk', { within: [OBLAST, UKRAINE] }),
    place('Chypre', { kind: 'country' }),
  ];
  assert.deepEqual(shape(places), [
    { country: 'Ukraine', named: true, count: 2, regions: [['oblast', ['Pokrovsk']]] },
    { country: null, named: false, count: 2, regions: [[null, ['mer Noire', 'Chypre']]] },
  ]);
});

test('where as much is said of two places, the alphabet decides', () => {
  const places = [place('Zaporijjia'), place('Évry'), place('Erevan')];
  assert.deepEqual(
    orderByStatements(places).map(({ id }) => id),
    ['Erevan', 'Évry', 'Zaporijjia'],
  );
});
