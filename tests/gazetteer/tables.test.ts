import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { AREA_TABLES, NAME_TABLES } from '../../src/gazetteer/tables.data.ts';

test('an index is made anew when any table of the gazetteer changes', () => {
  const tables = globSync(['*.data.ts', 'data/*.json'], { cwd: 'src/gazetteer' });
  const counted = [...NAME_TABLES, ...AREA_TABLES, 'tables.data.ts'];
  assert.deepEqual(tables.toSorted(), counted.toSorted());
});
