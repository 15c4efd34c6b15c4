import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { easterDay } from '../../../src/analysis/dates/easter.ts';

/** A year, days behind Easter Sunday, and the day. */
const DAYS: readonly (readonly [number, number, string])[] = [
  [1818, 0, '1818-03-22'],
  [1943, 0, '1943-04-25'],
  [2000, 0, '2000-04-23'],
  [2008, 0, '2008-03-23'],
  [2024, 0, '2024-03-31'],
  [2025, 0, '2025-04-20'],
  [2025, 1, '2025-04-21'],
  [2025, 39, '2025-05-29'],
  [2025, 49, '2025-06-08'],
  [2026, -2, '2026-04-03'],
  [2038, 0, '2038-04-25'],
];

describe('easter', () => {
  for (const [year, days, expected] of DAYS) {
    it(`finds day ${days} of Easter ${year}`, () => assert.equal(easterDay(year, days), expected));
  }
});
