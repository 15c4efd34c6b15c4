import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureView, PlaceLink, ReportView } from '../../../src/corpus/model.ts';
import { describeSeries } from '../../../src/corpus/series/describe.ts';
import { findSeries } from '../../../src/corpus/series/find.ts';
import { statement } from '../places/fixtures.ts';

const place = (id: string): PlaceLink => ({ id, kind: 'settlement', label: id, href: `/lieux/${id}/` });
const GOMA = place('Goma');

interface Said {
  readonly figure: Partial<FigureView>;
  readonly places?: readonly PlaceLink[];
  readonly voice?: string;
}

/** A report that says these figures, one a statement. */
function report(rank: number, said: readonly Said[], subject: string | null = 'Crue'): ReportView {
  const link = { label: `Rapport ${rank}`, href: `/rapports/r${rank}/`, date: `2025-10-0${rank}` };
  const statements = said.map(({ places = [GOMA], voice = 'R' }, i) =>
    statement(`${voice}${i + 1}`, { places, href: `${link.href}#${voice}${i + 1}`, report: link }),
  );
  const figures = said.map(
    ({ figure }, i): FigureView => ({
      id: `f${rank}${i}`,
      href: `/chiffres/#f${rank}${i}`,
      kind: 'count',
      qualifier: 'exact',
      quantity: `${figure.value ?? 12} morts`,
      reserved: `${figure.value ?? 12} morts`,
      written: `${figure.value ?? 12} morts`,
      value: 12,
      unit: 'count',
      noun: 'morts',
      nature: null,
      of: null,
      per: null,
      each: null,
      isEach: false,
      statements: statements[i] ? [statements[i]] : [],
      speaker: 'Moscou',
      sentence: '',
      report: link,
      ...figure,
    }),
  );
  return {
    ...link,
    slug: `r${rank}`,
    rank,
    title: link.label,
    standfirst: null,
    subject,
    source: null,
    infoDate: null,
    infoNote: null,
    version: 1,
    modified: '2025-10-09',
    corrections: [],
    added: [],
    blocks: [],
    cuts: [],
    voices: [],
    statements,
    places: [],
    figures,
    reckoning: { checks: [], unchecked: [] },
    headline: [],
    questions: [],
  };
}

const pair = (a: Said, b: Said): ReportView[] => [report(2, [b]), report(1, [a])];
const DEAD: Said = { figure: {} };
const AREA: Said = { figure: { kind: 'area', unit: 'km2', nature: 'stock', value: 300 } };

test('the same things counted at the same place in two reports are one series, the oldest first', () => {
  const [series, ...others] = findSeries(pair(DEAD, { figure: { value: 15, noun: 'mort' }, voice: 'U' }));
  assert.deepEqual(others, []);
  assert.equal(series?.id, 'mort-goma-crue');
  assert.equal(series?.title, 'Morts, Goma');
  assert.deepEqual(
    series?.panels.map(({ report: { date }, voice, marks }) => [
      date,
      voice?.id,
      marks.map(({ figure }) => figure.value),
    ]),
    [
      ['2025-10-01', 'R', [12]],
      ['2025-10-02', 'U', [15]],
    ],
  );
  assert.ok(series);
  assert.equal(
    describeSeries(series),
    'Morts, Goma : 2\u00a0mentions dans 2\u00a0rapports. 1er\u00a0oct. 2025, Moscou : 12 morts ; 2\u00a0oct. 2025, Moscou : 15 morts.',
  );
});

test('a voice that counts twice in one report has one panel, two voices have two', () => {
  const [series] = findSeries([report(1, [DEAD, DEAD, { figure: {}, voice: 'U' }]), report(2, [DEAD])]);
  assert.deepEqual(
    series?.panels.map(({ voice, marks }) => [voice?.id, marks.length]),
    [
      ['R', 2],
      ['U', 1],
      ['R', 1],
    ],
  );
});

test('a quantity without value is in the series, with nothing that it leaves open', () => {
  const [series] = findSeries(pair(DEAD, { figure: { value: null, qualifier: 'vague' } }));
  assert.equal(series?.panels[1]?.marks[0]?.interval, null);
});

const of = 'la population';
for (const [what, a, b] of [
  [
    'shares of one whole',
    { figure: { kind: 'percent', unit: '%', of } },
    { figure: { kind: 'percent', unit: '%', of } },
  ],
  ['areas of one nature', AREA, AREA],
] as const)
  test(`${what} are one series`, () => assert.equal(findSeries(pair(a, b)).length, 1));

for (const [what, a, b] of [
  ['other things counted', DEAD, { figure: { noun: 'blessés' } }],
  [
    'the same things of another people',
    { figure: { noun: 'soldats russes' } },
    { figure: { noun: 'soldats ukrainiens' } },
  ],
  ['another place', DEAD, { figure: {}, places: [place('Beni')] }],
  ['two places at once', DEAD, { figure: {}, places: [GOMA, place('Beni')] }],
  ['no place beside one', DEAD, { figure: {}, places: [] }],
  ['a stock beside a flow', AREA, { figure: { ...AREA.figure, nature: 'flow' } }],
  [
    'areas whose nature is not said',
    { figure: { ...AREA.figure, nature: null } },
    { figure: { ...AREA.figure, nature: null } },
  ],
  ['areas without place', { ...AREA, places: [] }, { ...AREA, places: [] }],
  [
    'shares of what is not said',
    { figure: { kind: 'percent', unit: '%' } },
    { figure: { kind: 'percent', unit: '%' } },
  ],
  [
    'shares of different wholes',
    { figure: { kind: 'percent', unit: '%', of } },
    { figure: { kind: 'percent', unit: '%', of: 'le budget' } },
  ],
  [
    'lengths of time',
    { figure: { kind: 'duration', unit: 'day' } },
    { figure: { kind: 'duration', unit: 'day' } },
  ],
  ['sums of money', { figure: { kind: 'money', unit: 'EUR' } }, { figure: { kind: 'money', unit: 'EUR' } }],
] as const)
  test(`${what} are none`, () => assert.deepEqual(findSeries(pair(a, b)), []));

test('one report alone, another subject, and no report make none', () => {
  assert.deepEqual(findSeries([]), []);
  assert.deepEqual(findSeries([report(1, [DEAD, DEAD])]), []);
  assert.deepEqual(findSeries([report(1, [DEAD]), report(2, [DEAD], 'Grève')]), []);
});
