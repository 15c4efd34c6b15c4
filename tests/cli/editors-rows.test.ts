import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readEditorsRows } from '../../src/cli/editors-rows.ts';

const row = (id: string): string => `- id: ${id}\n  name: ${id}\n  kind: settlement\n  source: essai\n`;

test('the editors’ rows are the same from the cache, and anew where a table changes', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-rows-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const write = (text: string): void => writeFileSync(join(folder, 'places.yml'), text);
  const files = (): string[] => readdirSync(join(folder, 'editors'));
  assert.deepEqual(await readEditorsRows(folder, folder), { places: [], speakers: [] });
  write(row('un'));
  const parsed = await readEditorsRows(folder, folder);
  assert.deepEqual(
    parsed.places.map(({ id, within, reserve }) => ({ id, within, reserve })),
    [{ id: 'un', within: [], reserve: false }],
  );
  const written = files();
  assert.equal(written.length, 2);
  assert.deepEqual(await readEditorsRows(folder, folder), parsed);
  assert.deepEqual(files(), written);
  write(`${row('un')}${row('deux')}- id: faute\n`);
  assert.deepEqual(
    (await readEditorsRows(folder, folder)).places.map(({ id }) => id),
    ['un', 'deux'],
  );
});
