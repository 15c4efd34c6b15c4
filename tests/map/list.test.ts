import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawSaid, partsOfList, tellingOf } from '../../src/map/list.ts';
import { pointOf, sigilOf } from './fixtures.ts';

const said = (count: number) =>
  Array.from({ length: count }, (_, i) => sigilOf(i < 3 ? 'R' : 'U', i + 1, 'a', '2025-03-03'));
const links = (html: string): number => html.split('<a ').length - 1;

test('few statements are linked one by one', () => {
  const html = drawSaid(said(12), 'sigils');
  assert.equal(links(html), 12);
  assert.match(html, /href="\/rapports\/a\/#R1" aria-label="R 1, Partie russe"/);
});

test('many are counted by voice, in one picture that is read out', () => {
  const html = drawSaid(said(13), 'sigils');
  assert.equal(links(html), 0);
  assert.match(html, /^<span role="img" aria-label="Partie russe : 3, Partie ukrainienne : 10">/);
  assert.match(html, /×3<\/span> .*×10<\/span><\/span>$/);
});

test('in a list of many places a row tells a number', () => {
  assert.equal(tellingOf(100), 'sigils');
  assert.equal(tellingOf(101), 'number');
  assert.equal(drawSaid(said(1), 'number'), '1 affirmation');
  assert.equal(drawSaid(said(13), 'number'), '13 affirmations');
});

test('of what nobody speaks nothing is told', () => {
  assert.equal(drawSaid([], 'sigils'), '');
  assert.equal(drawSaid([], 'number'), '');
});

test('a long list is cut into parts that name all its places in their order', () => {
  const places = Array.from({ length: 101 }, (_, i) => pointOf(`p${i}`, i / 2, i / 2));
  const parts = partsOfList(places);
  assert.deepEqual(
    parts.map(({ from, to }) => [from, to]),
    [
      [1, 50],
      [51, 100],
      [101, 101],
    ],
  );
  assert.deepEqual(
    parts.flatMap((part) => part.places),
    places,
  );
});

test('a short list is one part, and so is an empty one', () => {
  const places = Array.from({ length: 50 }, (_, i) => pointOf(`p${i}`, 1, 1));
  assert.deepEqual(partsOfList(places), [{ from: 1, to: 50, places }]);
  assert.deepEqual(partsOfList([]), [{ from: 1, to: 0, places: [] }]);
});
