import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ALL } from '../../../src/map/choice.ts';
import { formatState, type MapState, NOTHING, parseState } from '../../../src/map/client/address.ts';
import { saysState } from '../../../src/map/client/address-names.ts';

const FULL: MapState = {
  view: { zoom: 6.5, lat: 48.28, lon: 37.18 },
  place: 'pokrovsk',
  choice: { voice: 'R', report: '2025-11-05-pokrovsk-koupiansk', from: '2025-11-03', to: '2025-11-05' },
  square: { area: 3400, at: [31.5, 43.2] },
};

test('a state comes back from its query as it was', () => {
  const query = formatState(FULL, '');
  assert.equal(
    query,
    '?voix=R&rapport=2025-11-05-pokrovsk-koupiansk&du=2025-11-03&au=2025-11-05&lieu=pokrovsk&vue=6.5_48.28_37.18&echelle=3400_43.2_31.5',
  );
  assert.deepEqual(parseState(query), FULL);
});

test('nothing chosen is an empty query, and an empty query chooses nothing', () => {
  assert.equal(formatState(NOTHING, '?lieu=pokrovsk&vue=5_1_1'), '');
  assert.deepEqual(parseState(''), NOTHING);
  assert.equal(saysState(''), false);
});

test('what the query says of other things stays', () => {
  assert.equal(formatState({ ...NOTHING, place: 'gao' }, '?tri=date'), '?tri=date&lieu=gao');
  assert.equal(saysState('?tri=date'), false);
  assert.equal(saysState('?tri=date&lieu=gao'), true);
});

test('a view is rounded to what the eye sees', () => {
  const view = { zoom: 6.123456, lat: -12.3456789, lon: 0 };
  assert.equal(formatState({ ...NOTHING, view }, ''), '?vue=6.12_-12.3457_0');
});

test('names with accents come back', () => {
  const state = { ...NOTHING, place: 'région-été' };
  assert.deepEqual(parseState(formatState(state, '')), state);
});

const GARBAGE: readonly string[] = [
  '?vue=',
  '?vue=6',
  '?vue=6_48',
  '?vue=6_48_37_1',
  '?vue=6/48/37',
  '?vue=NaN_48_37',
  '?vue=Infinity_48_37',
  '?vue=1e1_48_37',
  '?vue=0_48_37',
  '?vue=13_48_37',
  '?vue=6_86_37',
  '?vue=6_48_181',
  '?vue=__',
  '?lieu=',
  '?lieu=a%20b',
  '?lieu=%3Cscript%3E',
  '?lieu=../../x',
  '?voix=',
  '?voix="R"',
  '?du=hier',
  '?du=2025-02-31',
  '?du=2025-1-1',
  '?au=20251105',
  '?echelle=3400',
  '?echelle=0_43_31',
  '?echelle=-5_43_31',
  '?echelle=999999999999_43_31',
  '?echelle=3400_91_31',
  '?carte=6/48/37',
];

for (const query of GARBAGE)
  test(`${query} says nothing`, () => assert.deepEqual(parseState(query), NOTHING));

test('an interval that is the wrong way round is turned', () => {
  const { choice } = parseState('?du=2025-11-05&au=2025-11-03');
  assert.deepEqual(choice, { ...ALL, from: '2025-11-03', to: '2025-11-05' });
});
