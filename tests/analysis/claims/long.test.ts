import assert from 'node:assert/strict';
import { it } from 'node:test';
import { claimsOf } from './support.ts';

it('a line of a megabyte without an end is read', () => {
  const line = "selon la Russie qui affirme que l'Ukraine nie ".repeat(22_000);
  assert.ok(line.length > 1_000_000);
  assert.ok(claimsOf(line).length > 0);
});
