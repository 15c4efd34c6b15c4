import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import { formatWhole } from '../../src/editorial/diagnostic.ts';
import { checkContent } from '../../src/loader/check-content.ts';
import { articlesLoader } from '../../src/loader/loader.ts';
import { startLoading } from '../support/loader-context.ts';

const kept = process.env['CONTENT_DIR'];
afterEach(() => {
  if (kept === undefined) delete process.env['CONTENT_DIR'];
  else process.env['CONTENT_DIR'] = kept;
});

/** What a build of a folder prints; `isKept`: the second build, which reads no article anew. */
async function printedBy(folder: string, isKept: boolean): Promise<string[]> {
  process.env['CONTENT_DIR'] = folder;
  const { context, warned } = startLoading();
  await articlesLoader.load(context);
  if (!isKept) return warned;
  warned.length = 0;
  await articlesLoader.load(context);
  return warned;
}

for (const isKept of [false, true])
  test(`a ${isKept ? 'second' : 'first'} build prints the proposed pairs as check does`, async () => {
    const folder = 'tests/fixtures/pairs';
    const printed = await printedBy(folder, isKept);
    assert.deepEqual(
      printed.join('\n').split('\n'),
      readFileSync(`${folder}/printed.txt`, 'utf8').trimEnd().split('\n'),
    );
  });

test('a build prints the answers that have lost their claim, and knows the claims of drafts', async () => {
  const folder = 'tests/fixtures/lost-answers';
  const { diagnostics } = checkContent(folder, '.cache');
  assert.deepEqual(await printedBy(folder, false), diagnostics.map(formatWhole));
  assert.equal(diagnostics.length, 8);
});

for (const isKept of [false, true])
  test(`a ${isKept ? 'second' : 'first'} build prints the quotations that the text does not hold`, async () => {
    const folder = 'tests/fixtures/quotations';
    const { diagnostics } = checkContent(folder, '.cache');
    assert.deepEqual(await printedBy(folder, isKept), diagnostics.map(formatWhole));
    assert.equal(diagnostics.length, 4);
  });
