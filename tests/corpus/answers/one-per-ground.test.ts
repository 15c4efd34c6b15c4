import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../src/corpus/answers/model.ts';
import { onePerGround } from '../../../src/corpus/answers/view.ts';
import { claim } from '../claim.ts';

const [R1, R2, U1, T1] = ['R1', 'R2', 'U1', 'T1'].map((sigil) => claim(sigil, 'dit'));

/** Of two claims that are there. */
function finding(kind: Finding['kind'], ground: Finding['ground'], a: typeof R1, b: typeof R1): Finding[] {
  return a && b ? [{ kind, ground, between: [a, b], on: [] }] : [];
}

const told = (...all: readonly Finding[][]): string[] =>
  onePerGround(all.flat()).map(({ ground, between: [a, b] }) => `${a.sigil} ${b.sigil} ${ground}`);

test('each ground between two voices is told once, whichever of them comes first', () => {
  assert.deepEqual(
    told(
      finding('inverse', 'denial', R2, U1),
      finding('inverse', 'sides', R1, U1),
      finding('inverse', 'denial', U1, R1),
      finding('differs', 'numbers', R1, T1),
    ),
    ['R2 U1 denial', 'R1 U1 sides', 'R1 T1 numbers'],
  );
});

test('that nothing can be compared is told only of voices of whom nothing else is', () => {
  assert.deepEqual(
    told(
      finding('agrees', 'words', R1, U1),
      finding('apart', 'nothing', R2, U1),
      finding('apart', 'nothing', R1, T1),
      finding('apart', 'natures', R2, T1),
      finding('apart', 'nothing', R2, T1),
    ),
    ['R1 U1 words', 'R1 T1 nothing', 'R2 T1 natures'],
  );
  assert.deepEqual(told(), []);
});
