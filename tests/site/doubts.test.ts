import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIST } from '../browser/site.ts';

test('nothing of the panel of doubts is in a built site', () => {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|css|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  assert.ok(files.length > 0);
  const found = files.filter((file) => /doubts|À vérifier\u00A0?\s?:/.test(readFileSync(file, 'utf8')));
  assert.deepEqual(found, []);
});
