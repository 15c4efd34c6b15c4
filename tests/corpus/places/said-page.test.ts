import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGE_SIZE } from '../../../src/corpus/paging.ts';
import { saidOnPage } from '../../../src/corpus/places/said.ts';
import { statement } from './fixtures.ts';

const ROWS = Array.from({ length: PAGE_SIZE + 5 }, (_, i) => statement(`N${i + 1}`));
const said = (sigil: string) => ({ statement: statement(sigil), sentence: '', figures: [], dates: [] });
const SAID = [said('N1'), said(`N${PAGE_SIZE}`), said(`N${PAGE_SIZE + 1}`), said('R9')];
const sigils = (page: number): string[] => saidOnPage(SAID, ROWS, page).map((one) => one.statement.sigil);

test('figures and dates stand on the page of their rows; those of no row on the first', () => {
  assert.deepEqual(sigils(1), ['N1', `N${PAGE_SIZE}`, 'R9']);
  assert.deepEqual(sigils(2), [`N${PAGE_SIZE + 1}`]);
  assert.deepEqual(sigils(3), []);
  assert.deepEqual(saidOnPage([], [], 1), []);
});
