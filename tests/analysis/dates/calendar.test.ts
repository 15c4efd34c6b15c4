import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addDays,
  addMonths,
  isDay,
  isoDay,
  weekdayOf,
  weekOf,
} from '../../../src/analysis/dates/calendar.ts';

describe('calendar', () => {
  it('adds days across months and leap years', () => {
    assert.equal(addDays('2024-02-28', 1), '2024-02-29');
    assert.equal(addDays('2025-02-28', 1), '2025-03-01');
    assert.equal(addDays('2026-01-01', -1), '2025-12-31');
  });

  it('adds months across years', () => {
    assert.equal(addMonths('2026-01-31', -1), '2025-12');
    assert.equal(addMonths('2025-12-01', 1), '2026-01');
  });

  it('knows weekdays and weeks', () => {
    assert.equal(weekdayOf('2025-11-06'), 4);
    assert.equal(weekdayOf('2025-11-09'), 7);
    assert.equal(weekOf('2025-11-09'), '2025-11-03/2025-11-09');
  });

  it('refuses days that are none', () => {
    assert.equal(isoDay(2025, 2, 30), null);
    assert.equal(isoDay(2025, 13, 1), null);
    assert.equal(isoDay(2025, 4, 0), null);
    assert.equal(isDay('2025-02-30'), false);
    assert.equal(isDay('2025-2-3'), false);
    assert.equal(isDay(''), false);
    assert.equal(isDay('2024-02-29'), true);
  });
});
