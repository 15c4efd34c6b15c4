import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../src/analysis/index.ts';
import type { Analysis, Span } from '../../src/analysis/model.ts';
import { fold } from '../../src/analysis/text/fold.ts';
import { loadGazetteer } from '../../src/gazetteer/load.ts';
import type { KnownNames } from '../../src/markdown/directive-attributes.ts';
import { parseReport } from '../../src/markdown/report.ts';

const gazetteer = loadGazetteer({ contentDir: 'content', cacheDir: resolve('.cache') });
const known: KnownNames = {
  hasPlace: (id) => gazetteer.byId(id) !== undefined,
  placeIds: [],
  speakers: [],
};

/** The analysis of a file, or null where it is refused. */
function read(source: string): Analysis | null {
  const { report } = parseReport({ file: 'x.md', source }, known);
  return report && analyse(source, { ...report, date: '2025-11-06' }, { gazetteer });
}

function spansOf({ places, figures, dates, claims, narration, measures }: Analysis): Span[] {
  const said = claims.flatMap((claim) => [
    ...claim.said,
    claim.cue,
    ...(claim.speaker ? [claim.speaker] : []),
  ]);
  return [...places, ...figures, ...dates, ...said, ...narration, ...measures.flatMap(({ of }) => of ?? [])];
}

function assertSpans(source: string, analysis: Analysis): void {
  for (const { start, end, text } of spansOf(analysis)) {
    assert.ok(0 <= start && start <= end && end <= source.length, `${start}–${end}`);
    assert.equal(source.slice(start, end), text);
  }
}

/** Pieces of news and of markup, so that random text is one in which something is found. */
const PIECES = [
  'Selon le maire, ',
  'a déclaré que ',
  'Moscou ',
  'à Kharkiv, ',
  'près de 1 200 soldats ',
  'le 5 novembre ',
  'mardi dernier ',
  'il ',
  "l'armée ",
  '« ',
  ' »',
  '"',
  '(',
  ')',
  '. ',
  '.\n',
  '\n\n',
  '\r\n\r\n',
  '\n- ',
  '\n> ',
  '\n## ',
  '*',
  '**',
  '_',
  '[',
  '](https://x.org)',
  '[^1]',
  '\n\n[^1]: ',
  '| a | b |\n|---|---|\n| 12 % | Kiev |\n',
  ':plain[',
  ':claim[',
  ']{by=x}',
  ':cut[]',
  '&eacute;',
  'e\u0301',
  '\u00AD',
  '\u00A0',
  '\uD83D',
  '\uDE00',
  '😀',
  'œ',
  'Dupont ',
  'M. ',
  '2,5 millions d’euros ',
  'entre 10 et 20 km ',
  '-t-il',
  '…',
] as const;

const newsLike = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

/** Any code units at all, halves of pairs among them. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((codes) => String.fromCharCode(...codes));

for (const [name, texts] of [
  ['any code units, halves of pairs among them', anyUnits],
  ['any characters', fc.string({ unit: 'binary', maxLength: 300 })],
  ['text in pieces of news and markup', newsLike],
] as const) {
  test(`${name}: every span is the file's text`, () => {
    fc.assert(
      fc.property(texts, (source) => {
        const analysis = read(source);
        if (analysis) assertSpans(source, analysis);
      }),
      { numRuns: 300 },
    );
  });
}

test('the same text gives the same answer, whatever was read between', () => {
  fc.assert(
    fc.property(newsLike, newsLike, (source, other) => {
      const first = read(source);
      read(other);
      assert.deepEqual(read(source), first);
    }),
    { numRuns: 100 },
  );
});

/**
 * What a later block may still change of an earlier one: which namesake a name means and whether it is a
 * place, since all names of a report settle each other; who a short name or a pronoun is; whether the
 * report writes its accents. Figures and dates lean on their own block alone, but for the country of a
 * currency.
 */
test('text in a later block moves no figure and no date of an earlier one', () => {
  fc.assert(
    fc.property(newsLike, newsLike, (text, later) => {
      const source = `${text}\n\n## Suite\n\n`;
      const [alone, together] = [read(source), read(source + later)];
      if (!alone || !together || /dollars?|francs?/.test(later)) return;
      const own = <T extends Span>(found: readonly T[]): T[] => found.filter(({ end }) => end < text.length);
      assert.deepEqual(own(together.figures), own(alone.figures));
      assert.deepEqual(own(together.dates), own(alone.dates));
    }),
    { numRuns: 200 },
  );
});

const REPORT = `Le maire de Kharkiv a déclaré mardi que 12 000 habitants étaient partis.

« Nous tenons », a-t-il ajouté. Selon l'armée, trois ponts sont coupés.
`;

test('a paragraph without names, figures or claims behind a report changes none of its findings', () => {
  const [alone, together] = [read(REPORT), read(`${REPORT}\nIl pleut toujours sur la plaine déserte.\n`)];
  assert.ok(alone && alone.claims.length >= 3);
  assert.deepEqual(together, alone);
});

for (const [name, source] of [
  ['words, a megabyte', 'mot '.repeat(250_000)],
  ['one word, a megabyte', 'a'.repeat(1_000_000)],
  ['elisions', "l'".repeat(50_000)],
  ['capitals', 'KYIV '.repeat(20_000)],
  ['open quotations', '« '.repeat(40_000)],
  ['dates', '2 mars '.repeat(14_000)],
  ['claims', 'selon le maire, '.repeat(6_000)],
] as const) {
  test(`a long line of ${name} is read to its end`, () => {
    const analysis = read(source);
    assert.ok(analysis);
    for (const { end } of spansOf(analysis)) assert.ok(end <= source.length);
  });
}

test('folding keeps every offset', () => {
  fc.assert(
    fc.property(anyUnits, (text) => {
      const folded = fold(text);
      assert.equal(folded.length, text.length);
      assert.equal(fold(folded), folded);
      for (let i = 0; i < text.length; i++) assert.equal(fold(text.charAt(i)), folded.charAt(i));
    }),
  );
});
