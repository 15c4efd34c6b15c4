import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import { CITATION_FORMATS, formatCitation } from '../../../src/share/citation/formats.ts';
import type { CslItem } from '../../../src/share/citation/item.ts';

const [BIBTEX, RIS, CSL] = CITATION_FORMATS;

const itemOf = (title: string, author: string): CslItem => ({
  id: 'recoupe-x',
  type: 'webpage',
  title,
  author: [{ literal: author }],
  'container-title': 'Recoupe',
  issued: { 'date-parts': [[2025, 11, 5]] },
  URL: 'https://example.org/affirmations/x/',
  language: 'fr-FR',
});

/** Titles and authors that a form could break on. */
const HARD = [
  ['« L’été » à 100 % : {accolades} & #dièses_', 'Ministère russe de la Défense'],
  ['Красноармійськ', 'Мер'],
  ['une accolade } seule', 'X'],
  ['', 'L’Élysée'],
] as const;

for (const [title, author] of HARD) {
  const item = itemOf(title, author);

  test(`CSL-JSON of « ${title} » is the item itself`, () => {
    assert.deepEqual(JSON.parse(formatCitation(item, CSL)), [item]);
  });

  test(`BibTeX of « ${title} » reads back`, () => {
    const [back] = JSON.parse(new Cite(formatCitation(item, BIBTEX)).format('data'));
    assert.equal(back.title ?? '', title.replace('{', '(').replace('}', ')'));
    assert.equal(back.URL, item.URL);
    assert.deepEqual(back.issued, item.issued);
    assert.equal(back.author[0].literal ?? back.author[0].family, author);
  });

  test(`RIS of « ${title} » holds one record with its author and address`, () => {
    const lines = formatCitation(item, RIS).trim().split('\n');
    assert.match(lines[0] ?? '', /^TY {2}- /);
    assert.match(lines.at(-1) ?? '', /^ER {2}-/);
    assert.ok(lines.includes(`AU  - ${author}`));
    assert.ok(lines.includes(`UR  - ${item.URL}`));
    const [back, ...others] = JSON.parse(new Cite(formatCitation(item, RIS)).format('data'));
    assert.deepEqual(others, []);
    assert.deepEqual([back.title ?? '', back.URL], [title, item.URL]);
    assert.deepEqual(back.issued, item.issued);
  });
}
