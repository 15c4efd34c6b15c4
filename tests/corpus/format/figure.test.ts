import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureMention } from '../../../src/analysis/model.ts';
import { formatQuantity } from '../../../src/corpus/format/figure.ts';

const figure = (part: Partial<FigureMention>): FigureMention => ({
  start: 0,
  end: 1,
  text: '?',
  rule: 'test',
  confidence: 1,
  kind: 'other',
  value: null,
  unit: 'count',
  qualifier: 'exact',
  ...part,
});

test('a quantity is printed with its unit, never more exact than it was said', () => {
  const rows: readonly [part: Partial<FigureMention>, text: string][] = [
    [{ value: 116000, unit: 'km2' }, '116\u202f000\u00a0km²'],
    [{ value: 19, unit: '%' }, '19\u202f%'],
    [{ value: 4, unit: 'year' }, '4\u00a0ans'],
    [{ value: 1, unit: 'year' }, '1\u00a0an'],
    [{ value: 1.5, unit: 'hour' }, '1,5\u00a0heure'],
    [{ value: 60, unit: 'count', noun: 'soldats' }, '60\u00a0soldats'],
    [{ value: 1200, unit: 'count' }, '1\u202f200'],
    [{ value: 2400000, unit: 'EUR' }, '2,4\u00a0millions d’euros'],
    [{ value: 1500000000, unit: 'USD' }, '1,5\u00a0milliard de dollars'],
    [{ value: 2000000, unit: 'count', noun: 'habitants' }, '2\u00a0millions d’habitants'],
    [{ value: null, min: 3, max: 5, unit: 'km', qualifier: 'range' }, '3 à 5\u00a0km'],
    [{ value: null, unit: 'km', qualifier: 'vague', text: 'quelques kilomètres' }, 'quelques kilomètres'],
    [{ value: 35, unit: 'MW' }, '35\u00a0MW'],
  ];
  for (const [part, text] of rows) assert.equal(formatQuantity(figure(part)), text);
});
