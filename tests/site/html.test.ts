import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { builtPages, DIST } from '../browser/site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Ours to choose, and not faults of HTML.
    'long-title': 'off',
    'no-inline-style': 'error',
    'require-sri': 'off',
    'void-style': 'off',
    'prefer-native-element': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
  },
});

test('every built page is valid HTML', async () => {
  const pages = builtPages();
  assert.ok(pages.length > 10, `only ${pages.length} pages in ${DIST}`);
  for (const path of pages) {
    const file = join(DIST, path.endsWith('.html') ? path : `${path}index.html`);
    const report = await validator.validateString(readFileSync(file, 'utf8'), file);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`),
    );
    assert.deepEqual(faults, []);
  }
});
