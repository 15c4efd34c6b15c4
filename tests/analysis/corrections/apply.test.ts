import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyCorrections } from '../../../src/analysis/corrections/apply.ts';
import type { Findings } from '../../../src/analysis/corrections/model.ts';
import type { Claim, Correction, FigureMention, PlaceMention, Span } from '../../../src/analysis/model.ts';
import { atlas } from '../../support/atlas.ts';

const SOURCE = 'Kiev dit que Pokrovsk a reçu 60 camions le 5 mai, selon Kiev.';

function at(text: string): Span {
  const start = SOURCE.indexOf(text);
  return { start, end: start + text.length, text };
}

const RULE = { rule: 'test', confidence: 0.5 };
const place: PlaceMention = {
  ...at('Pokrovsk'),
  ...RULE,
  id: 'engels',
  name: 'Engels',
  kind: 'settlement',
  lat: 51,
  lon: 46,
  role: 'location',
  runnersUp: ['pokrovsk'],
};
const figure: FigureMention = {
  ...at('60 camions'),
  ...RULE,
  kind: 'count',
  value: 60,
  unit: 'count',
  qualifier: 'exact',
  noun: 'camions',
};
const claim: Claim = {
  ...RULE,
  id: 'c1',
  speaker: { ...at('Kiev'), name: 'Kiev', kind: 'state' },
  cue: at('dit'),
  stance: 'asserts',
  said: [at('Pokrovsk a reçu 60 camions le 5 mai')],
  within: null,
  target: null,
  date: null,
};
const denial: Claim = {
  ...claim,
  id: 'c2',
  cue: at('selon'),
  stance: 'denies',
  said: [at('selon Kiev')],
  target: 'c1',
};
const found: Findings = {
  places: [place],
  figures: [figure],
  dates: [{ ...at('5 mai'), ...RULE, iso: '2025-05-05' }],
  claims: [claim, denial],
};

const correct = (...corrections: Correction[]): Findings =>
  applyCorrections(found, corrections, SOURCE, { gazetteer: atlas });
const where = (text: string): Pick<Span, 'start' | 'end'> => ({ start: at(text).start, end: at(text).end });

test('without corrections the findings are as they were', () => assert.equal(correct(), found));

test("an editor's place replaces the namesake that was chosen", () => {
  const { places } = correct({ type: 'place', id: 'pokrovsk', ...where('Pokrovsk') });
  assert.deepEqual(places, [
    {
      ...at('Pokrovsk'),
      id: 'pokrovsk',
      name: 'Pokrovsk',
      kind: 'settlement',
      lat: 48.28,
      lon: 37.18,
      role: 'location',
      runnersUp: [],
      rule: 'editor',
      confidence: 1,
    },
  ]);
});

test("an editor's place takes the room of a figure that overlaps it", () => {
  const { figures, places } = correct({ type: 'place', id: 'koupiansk', ...where('camions') });
  assert.deepEqual(figures, []);
  assert.deepEqual(
    places.map(({ text }) => text),
    ['Pokrovsk', 'camions'],
  );
});

test('a place that the gazetteer does not have is refused', () => {
  assert.throws(() => correct({ type: 'place', id: 'ys', ...where('Kiev') }), RangeError);
});

test('a figure keeps what the editor leaves open', () => {
  const { figures } = correct({ type: 'figure', qualifier: 'about', ...where('60 camions') });
  assert.deepEqual(figures, [{ ...figure, qualifier: 'about', rule: 'editor', confidence: 1 }]);
});

test('a range has its bounds and no value', () => {
  const [range] = correct({ type: 'figure', min: 50, max: 70, ...where('60 camions') }).figures;
  assert.deepEqual([range?.value, range?.min, range?.max, range?.qualifier], [null, 50, 70, 'range']);
});

test('a figure where none was found without a value is vague', () => {
  const [vague] = correct({ type: 'figure', unit: 'km', ...where('Kiev dit') }).figures;
  assert.deepEqual([vague?.value, vague?.unit, vague?.qualifier], [null, 'km', 'vague']);
});

test('a claim changes its stance and keeps its speaker, and what answers it still does', () => {
  const { claims } = correct({ type: 'claim', stance: 'demands', ...where('Pokrovsk a reçu 60 camions') });
  assert.deepEqual(
    claims.map(({ id, stance, speaker, target, said }) => [id, stance, speaker?.name, target, said[0]?.text]),
    [
      ['c1', 'demands', 'Kiev', null, 'Pokrovsk a reçu 60 camions'],
      ['c2', 'denies', 'Kiev', 'c1', 'selon Kiev'],
    ],
  );
});

test('a claim gets the speaker that the editor names', () => {
  const [first] = correct({ type: 'claim', by: 'La Russie', date: '2025-05', ...where('Pokrovsk') }).claims;
  assert.deepEqual([first?.speaker?.name, first?.speaker?.text, first?.date], ['La Russie', '', '2025-05']);
});

test('plain takes away what stands in it, and keeps the claim around it', () => {
  const rest = correct({ type: 'plain', ...where('60 camions le 5 mai') });
  assert.deepEqual(
    [rest.places.length, rest.figures.length, rest.dates.length, rest.claims.length],
    [1, 0, 0, 2],
  );
});

test('plain over a cue or a whole content takes the claim away, and leaves no link to it', () => {
  const { claims } = correct({ type: 'plain', ...where('dit') });
  assert.deepEqual(
    claims.map(({ id, target, cue }) => [id, target, cue.text]),
    [['c1', null, 'selon']],
  );
  assert.equal(correct({ type: 'plain', ...where('selon Kiev') }).claims.length, 1);
});
