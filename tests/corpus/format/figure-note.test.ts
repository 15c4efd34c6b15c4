import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckView } from '../../../src/corpus/checks.ts';
import { figureNote } from '../../../src/corpus/format/figure-note.ts';
import type { FigureView } from '../../../src/corpus/model.ts';
import { figure } from '../claim.ts';

const SHARE = figure(19, { id: 'part', kind: 'percent', qualifier: 'more_than', written: 'plus de 19 %' });
const AREA = figure(116000, { id: 'surface', kind: 'area', qualifier: 'about', nature: 'stock' });
const INTERVAL = { low: 19, high: 20, lowOpen: false, highOpen: false };

const check = (part: Partial<CheckView>): CheckView => ({
  kind: 'share',
  figures: [SHARE, AREA],
  working: { operation: 'ratio', terms: [], days: null },
  value: 19.2,
  unit: '%',
  computed: INTERVAL,
  stated: { figure: SHARE, interval: INTERVAL },
  outcome: 'agrees',
  margin: 0,
  assumption: null,
  ...part,
});

const rows: readonly (readonly [FigureView, CheckView[], string])[] = [
  [AREA, [check({})], 'surface, stock, « environ ». Concorde avec « plus de 19 % ».'],
  [SHARE, [check({})], 'part, « plus de ». Concorde avec le calcul.'],
  [
    AREA,
    [check({ outcome: 'differs' })],
    'surface, stock, « environ ». Ne concorde pas avec « plus de 19 % ».',
  ],
  [AREA, [check({ outcome: 'alone', stated: null })], 'surface, stock, « environ ». Ne se recoupe pas.'],
  [figure(60, { id: 'autre' }), [check({})], 'effectif, tel quel.'],
  [figure(60, { qualifier: 'range' }), [], 'effectif, fourchette.'],
];

for (const [one, checks, expected] of rows)
  test(expected, () => assert.equal(figureNote(one, { checks, unchecked: [] }), expected));

test('why a figure is not reckoned with is said, once', () => {
  const vague = figure(null, { kind: 'length', qualifier: 'vague' });
  assert.equal(
    figureNote(vague, { checks: [], unchecked: [{ figure: vague, reason: 'vague' }] }),
    'distance, sans valeur.',
  );
  const one = figure(60, { qualifier: 'about' });
  assert.equal(
    figureNote(one, { checks: [], unchecked: [{ figure: one, reason: 'single' }] }),
    'effectif, « environ ». Une seule mention : rien à recouper.',
  );
});
