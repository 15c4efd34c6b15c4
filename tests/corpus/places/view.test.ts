import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StatementView } from '../../../src/corpus/model.ts';
import type { PlaceFacts } from '../../../src/corpus/places/facts.ts';
import { type Naming, type PlacedReport, viewPlaces } from '../../../src/corpus/places/view.ts';
import { facts, factsOf, REPORT, statement, voice } from './fixtures.ts';

const NARRATION = voice('N');

const about = (number: number, ids: readonly string[]): StatementView =>
  statement(`N${number}`, {
    places: ids.map((id) => ({ id, label: id, href: `/lieux/${id}/`, kind: 'settlement' })),
  });

const naming = (id: string, part: Partial<Naming> = {}): Naming => ({
  id,
  role: 'location',
  runnersUp: [],
  written: { form: id, voice: NARRATION, speaker: 'Le rapport', statement: null, report: REPORT },
  ...part,
});

const report = (namings: readonly Naming[], statements: readonly StatementView[] = []): PlacedReport => ({
  link: REPORT,
  namings,
  statements,
  figures: [],
});

const TABLE = [
  facts('pokrovsk', { within: ['oblast'], namesakes: ['engels', 'pokrovsk-ru'] }),
  facts('donetsk', { within: ['oblast'] }),
  facts('oblast', { kind: 'region', area: ['UA-14'], within: ['donbass'] }),
  facts('louhansk', { kind: 'region', area: ['UA-09'], within: ['donbass'] }),
  facts('donbass', { kind: 'region', area: ['UA-14', 'UA-09'], within: ['ukraine'] }),
  facts('ukraine', { kind: 'country', area: ['UA'] }),
  facts('engels', { within: ['russie'] }),
  facts('pokrovsk-ru', { within: ['russie'] }),
  facts('russie', { kind: 'country', area: ['RU'] }),
];

const ISO: Readonly<Record<string, string>> = { 'UA-14': 'oblast', 'UA-09': 'louhansk' };

const view = (reports: readonly PlacedReport[], table: readonly PlaceFacts[] = TABLE) =>
  viewPlaces({
    reports,
    factsOf: factsOf(table),
    linkOf: (id) => ({ id, label: id, href: `/lieux/${id}/`, kind: 'settlement' }),
    idOfArea: (iso) => ISO[iso],
  });

const ids = (places: readonly { readonly id: string }[] | undefined): string[] =>
  (places ?? []).map(({ id }) => id);

test('no report, no page', () => assert.deepEqual(view([]), { named: [], surroundings: [] }));

test('what holds a named place has a page, and so have the parts of a set of regions', () => {
  const { named, surroundings } = view([report([naming('pokrovsk')])]);
  assert.deepEqual(ids(named), ['pokrovsk']);
  assert.deepEqual(ids(surroundings), ['donbass', 'louhansk', 'oblast', 'ukraine']);
  assert.deepEqual(ids(named[0]?.within), ['oblast', 'donbass', 'ukraine']);
  const donbass = surroundings.find(({ id }) => id === 'donbass');
  assert.deepEqual(ids(donbass?.parts), ['oblast', 'louhansk']);
});

test('an area is annotated with its code, a set of regions as such, a country not at all', () => {
  const { named } = view([report([naming('pokrovsk')])]);
  assert.deepEqual(
    named[0]?.within.map(({ annotation }) => annotation),
    ['UA-14', 'ensemble de régions', null],
  );
});

test('what lies in a region is counted apart from what names it', () => {
  const statements = [
    about(1, ['pokrovsk']),
    about(2, ['pokrovsk', 'donbass']),
    about(3, ['donbass']),
    about(4, ['donetsk']),
  ];
  const all = view([report([naming('pokrovsk'), naming('donetsk'), naming('donbass')], statements)]);
  const donbass = all.named.find(({ id }) => id === 'donbass');
  assert.deepEqual(
    donbass?.statements.map(({ sigil }) => sigil),
    ['N2', 'N3'],
  );
  assert.deepEqual(
    donbass?.inside.statements.map(({ sigil }) => sigil),
    ['N4', 'N1'],
  );
  assert.deepEqual(ids(donbass?.inside.places), ['donetsk', 'pokrovsk']);
  const ukraine = all.surroundings.find(({ id }) => id === 'ukraine');
  assert.deepEqual([ukraine?.statements.length, ukraine?.inside.statements.length], [0, 4]);
  assert.deepEqual(ukraine?.inside.reports, [REPORT]);
});

test('a town has nothing inside', () => {
  const { named } = view([report([naming('pokrovsk')])]);
  assert.deepEqual(named[0]?.inside, { places: [], statements: [], reports: [] });
});

test('namesakes that the reading ruled out come first, with how often; those without a page have no link', () => {
  const { named } = view([
    report([
      naming('pokrovsk', { runnersUp: ['pokrovsk-ru', 'donetsk'] }),
      naming('pokrovsk', { runnersUp: ['pokrovsk-ru'] }),
      naming('donetsk'),
    ]),
  ]);
  const pokrovsk = named.find(({ id }) => id === 'pokrovsk');
  assert.deepEqual(
    pokrovsk?.namesakes.map(({ id, ruledOut, where, href }) => [id, ruledOut, where, href]),
    [
      ['pokrovsk-ru', 2, 'russie', null],
      ['donetsk', 1, 'oblast, donbass, ukraine', '/lieux/donetsk/'],
      ['engels', 0, 'russie', null],
    ],
  );
});

test('what holds a place is no namesake of it, and six are shown at most', () => {
  const many = Array.from({ length: 9 }, (_, i) => facts(`n${i}`));
  const table = [
    facts('p', { within: ['oblast'], namesakes: ['oblast', ...many.map(({ id }) => id)] }),
    ...TABLE,
    ...many,
  ];
  const { named } = view([report([naming('p')])], table);
  assert.deepEqual(ids(named[0]?.namesakes), ['n0', 'n1', 'n2', 'n3', 'n4', 'n5']);
});

test('a name that only stands for those who govern makes no page', () => {
  assert.deepEqual(ids(view([report([naming('donetsk', { role: 'actor' })])]).named), []);
});
