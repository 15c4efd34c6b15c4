import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closed } from '../../../src/corpus/arithmetic/interval.ts';
import type { CheckView, TermView } from '../../../src/corpus/checks.ts';
import {
  describeCheck,
  formatAssumption,
  formatElapsed,
  formatOpen,
  formatOutcome,
  formatResult,
  formatWorking,
  roundForPrint,
} from '../../../src/corpus/format/check.ts';
import type { FigureView } from '../../../src/corpus/model.ts';

test('a computed number is printed with three figures, and all of its whole part', () => {
  const rows = [
    [19.2196, 19.2],
    [114_674.5, 114_675],
    [11.0032, 11],
    [0.012_345, 0.0123],
    [3.696, 3.7],
    [-25.04, -25],
    [0, 0],
    [25_123_456, 25_100_000],
  ] as const;
  for (const [value, printed] of rows) assert.equal(roundForPrint(value), printed);
});

test('a length of time drops what is none', () => {
  assert.equal(formatElapsed({ years: 3, months: 8, days: 12 }), '3\u00a0ans, 8\u00a0mois, 12\u00a0jours');
  assert.equal(formatElapsed({ years: 1, months: 0, days: 1 }), '1\u00a0an, 1\u00a0jour');
  assert.equal(formatElapsed({ years: 0, months: 0, days: 0 }), '0\u00a0jour');
});

const term = (value: number, unit: string): TermView => ({
  value,
  unit,
  figure: null,
  reference: null,
  country: null,
});

const share: CheckView = {
  kind: 'share',
  figures: [],
  working: { operation: 'ratio', terms: [term(116_000, 'km2'), term(603_550, 'km2')], days: null },
  value: 19.2196,
  computed: closed(19.137, 19.302),
  unit: '%',
  stated: null,
  outcome: 'alone',
  margin: 0,
  assumption: null,
};

/** Spaces of every width as one. */
const plain = (text: string | null): string | null => text?.replace(/[\u00a0\u202f]/g, ' ') ?? null;

test('a reckoning is told in words: working, result, reserve, finding', () => {
  assert.equal(plain(formatWorking(share)), '116 000 km² ÷ 603 550 km²');
  assert.equal(plain(formatResult(share)), '19,2 %');
  assert.equal(plain(formatOpen(share.computed, share)), 'de 19,1 à 19,3 %');
  assert.equal(formatOutcome(share), 'Le rapport ne donne pas ce nombre : rien à comparer.');
  assert.match(plain(describeCheck(share)) ?? '', /^116 000 km² ÷ 603 550 km² : 19,2 %, de 19,1 à 19,3 %/);
});

test('an open end, a single value and a supposition are said', () => {
  const rate: CheckView = {
    ...share,
    kind: 'rate',
    unit: 'km2',
    per: 'day',
    value: 11.003,
    working: {
      operation: 'ratio',
      terms: [term(3400, 'km2'), term(309, 'day')],
      days: ['2025-01-01', '2025-11-05'],
    },
    assumption: 'period-to-report',
  };
  const open = { low: 11.003, high: Number.POSITIVE_INFINITY, lowOpen: true, highOpen: true };
  assert.equal(plain(formatOpen(open, rate)), 'plus de 11 km² par jour');
  assert.equal(formatOpen(closed(20, 20), share), null);
  assert.match(
    plain(formatAssumption(rate)) ?? '',
    /^Hypothèse : du 1er janv\. 2025 au 5 nov\. 2025, .*le rapport ne donne pas ces bornes\.$/,
  );
  assert.equal(formatAssumption(share), null);
});

test('a gap between reserves is the least that there can be, between two numbers it is the gap', () => {
  const figure: FigureView = {
    id: 'f',
    href: '/chiffres/f/',
    kind: 'count',
    qualifier: 'exact',
    quantity: '30 blessés',
    reserved: '30 blessés',
    written: '30 blessés',
    value: 30,
    unit: 'count',
    noun: 'blessés',
    nature: null,
    of: null,
    per: null,
    each: null,
    isEach: false,
    statements: [],
    speaker: null,
    sentence: '',
    report: { label: '', href: '', date: '2025-01-01' },
  };
  const outcome = (low: number, high: number, said: number, end: number): string | null =>
    plain(
      formatOutcome({
        ...share,
        kind: 'sum',
        unit: 'count',
        figures: [figure],
        computed: closed(low, high),
        stated: { figure, interval: closed(said, end) },
        outcome: 'differs',
        margin: said - high,
      }),
    );
  assert.equal(outcome(25, 25, 30, 30), 'Ne concorde pas avec « 30 blessés » : écart de 5 blessés.');
  assert.match(outcome(25, 25, 30, Number.POSITIVE_INFINITY) ?? '', /: écart d’au moins 5 blessés\.$/);
  assert.match(outcome(24, 26, 30, 30) ?? '', /: écart d’au moins 4 blessés\.$/);
});
