import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersInBrief } from '../../../src/corpus/answers/brief.ts';
import type { Finding } from '../../../src/corpus/answers/model.ts';
import type { StatementView } from '../../../src/corpus/model.ts';
import { claim } from '../claim.ts';
import { voice } from '../places/fixtures.ts';

const [R1, R2, T1] = [claim('R1', 'encerclée'), claim('R2', 'prise'), claim('T1', 'pas encore')];

const brief = (russian: readonly StatementView[], findings: readonly Finding[]) =>
  answersInBrief({
    id: 'q',
    page: '/questions/q/',
    question: 'q ?',
    subject: null,
    answers: 3,
    reports: [],
    cells: [
      { voice: voice('R'), statements: russian, elsewhere: 0 },
      { voice: voice('U'), statements: [], elsewhere: 0 },
      { voice: voice('T'), statements: [T1], elsewhere: 0 },
    ],
    findings,
  }).answers.map(({ voice: { id }, answer, more }) => [id, answer?.sigil, more]);

test('a voice answers with the words that were compared, and the others are counted', () => {
  const finding: Finding = { kind: 'differs', ground: 'done', between: [R1, T1], on: [] };
  assert.deepEqual(brief([R1, R2], [finding]), [
    ['R', 'R1', 1],
    ['U', undefined, 0],
    ['T', 'T1', 0],
  ]);
});

test('without a finding it is the newest answer; an empty voice keeps its line', () => {
  assert.deepEqual(brief([R1, R2], []), [
    ['R', 'R2', 1],
    ['U', undefined, 0],
    ['T', 'T1', 0],
  ]);
});

test('where the same voices oppose each other otherwise too, that is told rather than a bare denial', () => {
  const denial: Finding = { kind: 'inverse', ground: 'denial', between: [R1, T1], on: [] };
  const sides: Finding = { kind: 'inverse', ground: 'sides', between: [R2, T1], on: [] };
  const weaker: Finding = { kind: 'differs', ground: 'done', between: [R2, T1], on: [] };
  assert.equal(brief([R1, R2], [denial, sides])[0]?.[1], 'R2');
  assert.equal(brief([R1, R2], [denial, weaker])[0]?.[1], 'R1');
  assert.equal(brief([R1, R2], [denial])[0]?.[1], 'R1');
});
