import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findClaims } from '../../../src/analysis/claims/find.ts';
import { fr } from '../../../src/analysis/fr/index.ts';
import { passageOf } from '../../support/passage.ts';

const sure = (text: string): readonly string[] =>
  findClaims([passageOf(text)], fr.claims, { places: [], dates: [] }).map(
    ({ row, confidence }) => `${row ?? 'none'} ${confidence}`,
  );

test('a claim is as sure as its rule, its frame, its speaker and its cue', () => {
  const rows: readonly (readonly [text: string, ...claims: string[]])[] = [
    ['Le ministre a déclaré que la route est rouverte.', 'déclarer 0.9'],
    ['Le ministre dénonce la fermeture de la route.', 'dénoncer 0.79'],
    ['Elle a déclaré que la route est rouverte.', 'déclarer 0.68'],
    ['Selon le ministère, la route est rouverte.', 'selon 0.9'],
    ['Le tambour a déclaré que la route est rouverte.', 'déclarer 0.77'],
    ['La route serait rouverte.', 'none 0.5'],
    ['Il pleut.'],
    [''],
  ];
  for (const [text, ...claims] of rows) assert.deepEqual(sure(text), claims, text);
});
