import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatAttribution } from '../../../src/corpus/format/attribution.ts';

const ROWS = [
  ['La Russie', 'denies', 'La Russie rejette'],
  ['Ministère de la Santé (UA)', 'reports', 'Ministère de la Santé (UA) rapporte'],
  ['L’ONG 3,5', 'demands', 'L’ONG 3,5 demande'],
  ['Volodymyr Zelensky, président ukrainien', 'asserts', 'Volodymyr Zelensky, président ukrainien, affirme'],
] as const;

for (const [speaker, act, written] of ROWS)
  test(`${speaker} ${act}`, () => assert.equal(formatAttribution({ speaker, act }), written));
