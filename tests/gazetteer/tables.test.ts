import assert from 'node:assert/strict';
import { globSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { areaTables, NAME_TABLES } from '../../src/gazetteer/tables.ts';

test('an index is made anew when any table of the gazetteer changes', () => {
  const tables = globSync(['*.data.ts', 'data/*.json'], { cwd: 'src/gazetteer' });
  assert.deepEqual([...NAME_TABLES, ...areaTables()].toSorted(), tables.toSorted());
  assert.ok(areaTables().includes('landmarks.data.ts') && areaTables().includes('data/regions.json'));
});

test('the tables of names are there', () => {
  for (const table of NAME_TABLES) assert.ok(statSync(`src/gazetteer/${table}`).size > 0, table);
});
