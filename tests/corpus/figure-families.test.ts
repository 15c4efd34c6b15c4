import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closed } from '../../src/corpus/arithmetic/interval.ts';
import type { CheckView } from '../../src/corpus/checks.ts';
import { groupFigures, indexFigures } from '../../src/corpus/figure-families.ts';
import type { FigureView, ReportView } from '../../src/corpus/model.ts';
import { figure } from './claim.ts';
import { statement } from './places/fixtures.ts';

const fig = (id: string, part: Partial<FigureView> = {}): FigureView => figure(1, { id, ...part });

/** A check of these figures, the first against the others. */
const check = (...figures: FigureView[]): CheckView => ({
  kind: 'sum',
  figures,
  working: { operation: 'sum', terms: [], days: null },
  value: 1,
  computed: closed(1, 1),
  unit: 'count',
  stated: null,
  outcome: 'alone',
  margin: 0,
  assumption: null,
});

function report(figures: readonly FigureView[], checks: readonly CheckView[] = [], rank = 1): ReportView {
  const touched = new Set(checks.flatMap((one) => one.figures));
  const unchecked = figures
    .filter((one) => !touched.has(one))
    .map((one) => ({ figure: one, reason: 'single' as const }));
  const statements = [statement('R1', { href: '/r#R1' }), statement('U1', { href: '/r#U1' })];
  return {
    ...{ label: 'Rapport', href: '/r', date: '2025-10-01', slug: `r${rank}`, rank, title: 'Rapport' },
    ...{ standfirst: null, subject: null, source: null, infoDate: null, infoNote: null, version: 1 },
    ...{ modified: '2025-10-01', corrections: [], added: [], blocks: [], cuts: [], voices: [] },
    ...{ statements, places: [], figures, reckoning: { checks, unchecked }, headline: [], questions: [] },
  };
}

const idsOf = (of: ReportView): string[][] =>
  groupFigures(of).map(({ sides }) => sides.flatMap(({ figures }) => figures.map(({ id }) => id)));

const titlesOf = (...reports: ReportView[]): string[] => {
  const { byNature, byKind } = indexFigures(reports);
  return [...byNature, ...byKind].map(({ title, groups }) => `${title} ${groups.length}`);
};

test('figures that are reckoned with one another stand together, over as many checks as it takes', () => {
  const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((id) => fig(id)) as [
    FigureView,
    FigureView,
    FigureView,
    FigureView,
    FigureView,
  ];
  assert.deepEqual(idsOf(report([a, b, c, d, e], [check(a, c), check(d, c)])), [
    ['a', 'c', 'd'],
    ['b'],
    ['e'],
  ]);
  assert.deepEqual(idsOf(report([a, b, c, d], [check(a, b), check(c, d)])), [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  assert.deepEqual(idsOf(report([a, b, c, d], [check(a, b), check(c, d), check(b, c)])), [
    ['a', 'b', 'c', 'd'],
  ]);
  assert.deepEqual(idsOf(report([])), []);
});

test('each statement has its own side, and so has what stands outside all', () => {
  const by = (id: string, href: string): FigureView => fig(id, { statements: [statement('R1', { href })] });
  const [a, b, c] = [by('a', '/r#R1'), by('b', '/r#U1'), by('c', '/r#R1')];
  const out = fig('d');
  const [group] = groupFigures(report([a, b, c, out], [check(a, b, c, out)]));
  assert.deepEqual(
    group?.sides.map(({ by: own, figures }) => [own?.href ?? null, figures.map(({ id }) => id)]),
    [
      ['/r#R1', ['a', 'c']],
      ['/r#U1', ['b']],
      [null, ['d']],
    ],
  );
});

test('what is held and what flows come first, each kind after them', () => {
  const rows = [
    fig('a'),
    fig('b', { kind: 'area', nature: 'flow' }),
    fig('c', { kind: 'percent', nature: 'stock' }),
    fig('d'),
  ];
  assert.deepEqual(titlesOf(report(rows)), ['Stock, à l’instant 1', 'Flux, sur une durée 1', 'Effectifs 2']);
  assert.deepEqual(titlesOf(), []);
});

test('kinds that have one figure each share a family; one alone keeps its own', () => {
  const [count, length] = [fig('a'), fig('b', { kind: 'length' })];
  assert.deepEqual(titlesOf(report([count, length])), ['Distance, effectif 2']);
  assert.deepEqual(titlesOf(report([length])), ['Distances 1']);
  assert.deepEqual(titlesOf(report([count, length, fig('c')])), ['Effectifs 2', 'Distances 1'].toReversed());
});

test('a figure stands in one family even where it is reckoned with one of another', () => {
  const [flow, days] = [fig('a', { nature: 'flow' }), fig('b', { kind: 'duration' })];
  assert.deepEqual(titlesOf(report([flow, days], [check(flow, days)])), ['Flux, sur une durée 1']);
});

test('the figures of several reports share a family, the newest report first', () => {
  const { byKind } = indexFigures([report([fig('new')], [], 2), report([fig('old')])]);
  assert.deepEqual(
    byKind.map(({ groups }) => groups.map(({ sides }) => sides[0]?.figures[0]?.id)),
    [['new', 'old']],
  );
});
