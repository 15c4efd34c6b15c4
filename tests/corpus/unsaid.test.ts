import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addedTo, capitalize, gatherUnsaid, viewAdded } from '../../src/corpus/unsaid.ts';
import type { StoredUnsaid } from '../../src/markdown/unsaid.ts';
import { report } from '../share/evil.ts';
import { figure } from './claim.ts';
import { statement } from './places/fixtures.ts';

const GOMA = { id: 'goma', label: 'Goma', href: '/lieux/goma/', kind: 'settlement' } as const;
const SAID = [statement('R1', { places: [GOMA], unsaid: ['date de la déclaration'] }), statement('U1')];
const DEATHS = figure(12, { id: 'f12', href: '/chiffres/f12/', statements: SAID.slice(1) });
const anchors = {
  statements: SAID,
  figures: [DEATHS],
  placeLink: (id: string) => (id === GOMA.id ? GOMA : undefined),
};

const NOTHING: StoredUnsaid = { text: 'le nom du pont', claim: null, figure: null, place: null, link: null };
const view = (part: Partial<StoredUnsaid>): unknown =>
  viewAdded([{ ...NOTHING, ...part }], anchors).map(({ statements, about, link }) => [
    statements.map(({ sigil }) => sigil),
    about?.href ?? null,
    link?.href ?? null,
  ]);

test('an addition leads to the statements that it is about, to its figure or place, and to where more is read', () => {
  assert.deepEqual(view({ claim: 'U1' }), [[['U1'], null, null]]);
  assert.deepEqual(view({ figure: 'f12' }), [[['U1'], '/chiffres/f12/', null]]);
  assert.deepEqual(view({ place: 'goma' }), [[['R1'], '/lieux/goma/', null]]);
  assert.deepEqual(view({ link: { label: 'ici', url: 'https://exemple.org/' } }), [
    [[], null, 'https://exemple.org/'],
  ]);
});

test('what an addition names no part of is about the whole report', () => {
  for (const part of [{}, { claim: 'R9' }, { figure: 'f99' }, { place: 'bukavu' }])
    assert.deepEqual(view(part), [[[], null, null]], JSON.stringify(part));
  assert.deepEqual(viewAdded([], anchors), []);
});

test('the page of a statement tells what is added about it, and about no other', () => {
  const [first, second] = report.statements;
  assert.ok(first && second);
  assert.equal(addedTo(first, [report]).length, 1);
  assert.deepEqual(addedTo(second, [report]), []);
  assert.deepEqual(
    addedTo({ ...first, report: { ...first.report, href: '/rapports/autre/' } }, [report]),
    [],
  );
  assert.deepEqual(addedTo(first, []), []);
});

test('what is computed stays apart from what is added', () => {
  assert.deepEqual(
    gatherUnsaid(SAID).map(({ what, statements }) => [what, statements.length]),
    [['date de la déclaration', 1]],
  );
  assert.deepEqual(gatherUnsaid([]), []);
  assert.equal(capitalize('âge des victimes'), 'Âge des victimes');
  assert.equal(capitalize(''), '');
});
