import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decision } from '../../src/permalinks/decide.ts';
import { type Entry, formerSlugs, slugNow } from '../../src/permalinks/entry.ts';
import { countChanges, keep } from '../../src/permalinks/keep.ts';
import { findLost } from '../../src/permalinks/lost.ts';
import { identifyAgain, record } from '../../src/permalinks/record.ts';
import { findUncorrected } from '../../src/permalinks/uncorrected.ts';
import { claim, figure, now, placed, present, report, said } from './support.ts';

const DAY = '2025-11-05';
const LATER = '2025-12-01';

const BRIDGES = 'Les ponts de Lyon sont fermés depuis lundi.';
const SCHOOLS = 'Les écoles resteront ouvertes tout le mois.';
const reportOf = (slug: string, ...texts: string[]) =>
  now(slug, { statements: texts.map((text) => said('', text)) });
const presentOf = (...reports: ReturnType<typeof now>[]) => present(identifyAgain([], reports));
const published = (...reports: ReturnType<typeof now>[]): Entry[] => record([], presentOf(...reports), DAY);

const find = (entries: readonly Entry[], text: string): Entry => {
  const entry = entries.find(({ versions }) => versions[0]?.text === text);
  assert.ok(entry, text);
  return entry;
};

/** What the ledger says is lost, and its own proposals. */
function lostIn(entries: readonly Entry[], ...reports: ReturnType<typeof now>[]) {
  return findLost(entries, present(identifyAgain(entries, reports)));
}

function decideAll(
  entries: readonly Entry[],
  reports: ReturnType<typeof now>[],
  decisions: readonly Decision[],
) {
  const shown = present(identifyAgain(entries, reports));
  return keep(entries, decisions, { present: shown, today: LATER });
}

const proposals = (entries: readonly Entry[], ...reports: ReturnType<typeof now>[]): Decision[] =>
  lostIn(entries, ...reports).map(({ entry, to }) => {
    const of = `${{ report: 'rapports', place: 'lieux', claim: 'affirmations', figure: 'chiffres' }[entry.kind]}/${entry.id}`;
    return to === null ? { type: 'withdraw', of } : { type: 'accept', of, to };
  });

test('nothing is lost of what stands there, and keeping it again changes nothing', () => {
  const entries = published(reportOf('r', BRIDGES, SCHOOLS));
  assert.deepEqual(lostIn(entries, reportOf('r', BRIDGES, SCHOOLS)), []);
  const kept = decideAll(entries, [reportOf('r', BRIDGES, SCHOOLS)], []);
  assert.deepEqual(countChanges(entries, kept.entries), { added: 0, changed: 0 });
  assert.deepEqual(kept.entries, entries);
  assert.deepEqual(lostIn([]), []);
});

test('a reworded claim keeps its first id, and the ledger both versions', () => {
  const entries = published(reportOf('r', BRIDGES, SCHOOLS));
  const old = find(entries, BRIDGES);
  const edited = reportOf('r', 'Les ponts de Lyon sont fermés depuis mardi.', SCHOOLS);
  assert.deepEqual(
    lostIn(entries, edited).map(({ fate, entry }) => [fate, entry.id]),
    [['reworded', old.id]],
  );
  const { entries: kept, lost } = decideAll(entries, [edited], proposals(entries, edited));
  assert.deepEqual(lost, []);
  const after = kept.find(({ id, kind }) => kind === 'claim' && id === old.id);
  assert.deepEqual(
    after?.versions.map(({ since, cause }) => [since, cause]),
    [
      [DAY, undefined],
      [LATER, 'text'],
    ],
  );
  assert.deepEqual(after?.sigils, old.sigils);
  assert.equal(kept.length, entries.length);
});

test('while something is lost nothing new is written', () => {
  const entries = published(reportOf('r', BRIDGES));
  const kept = decideAll(entries, [reportOf('r', 'Le budget sera voté en juin.')], []);
  assert.equal(kept.lost.length, 1);
  assert.deepEqual(kept.entries, entries);
});

test('a deleted claim is withdrawn, and comes back where its words do', () => {
  const entries = published(reportOf('r', BRIDGES, SCHOOLS));
  const gone = decideAll(entries, [reportOf('r', SCHOOLS)], proposals(entries, reportOf('r', SCHOOLS)));
  assert.deepEqual(find(gone.entries, BRIDGES).withdrawn, { on: LATER, cause: 'text' });
  const back = decideAll(gone.entries, [reportOf('r', BRIDGES, SCHOOLS)], []);
  const restored = find(back.entries, BRIDGES);
  assert.equal(restored.withdrawn, undefined);
  assert.equal(restored.id, find(entries, BRIDGES).id);
  assert.equal(restored.versions.length, 2);
});

test('of two claims made one, the second leads to the first', () => {
  const [a, b] = ['Les ponts de Lyon sont fermés.', 'Les ponts de Lyon sont fermés depuis lundi soir.'];
  const entries = published(reportOf('r', a, b));
  const merged = reportOf('r', 'Les ponts de Lyon sont fermés depuis lundi soir et jusqu’à jeudi.');
  assert.deepEqual(
    lostIn(entries, merged)
      .map(({ fate }) => fate)
      .sort(),
    ['merged', 'reworded'],
  );
  const {
    entries: kept,
    lost,
    faults,
  } = decideAll(entries, [merged], proposals(entries, merged).toReversed());
  assert.deepEqual([lost, faults], [[], []]);
  const to = kept.filter((entry) => entry.kind === 'claim' && entry.to !== undefined);
  assert.equal(to.length, 1);
});

test('a renamed file is the same report, with the ids of all it says', () => {
  const entries = published(reportOf('ancien', BRIDGES, SCHOOLS));
  const renamed = reportOf('nouveau', BRIDGES, SCHOOLS);
  assert.deepEqual(proposals(entries, renamed), [{ type: 'accept', of: 'rapports/ancien', to: 'nouveau' }]);
  const { entries: kept } = decideAll(entries, [renamed], proposals(entries, renamed));
  const [first] = kept.filter(({ kind }) => kind === 'report');
  assert.ok(first);
  assert.deepEqual([first.id, slugNow(first), formerSlugs(first)], ['ancien', 'nouveau', ['ancien']]);
  assert.deepEqual(kept.map(({ id }) => id).sort(), entries.map(({ id }) => id).sort());
});

test('another report of other words is no renamed one: the lost one is withdrawn with all it held', () => {
  const entries = published(reportOf('ancien', BRIDGES, SCHOOLS));
  const other = reportOf(
    'autre',
    'Le budget sera voté en juin.',
    'La grève est finie.',
    SCHOOLS.replace('écoles', 'gares'),
  );
  assert.deepEqual(proposals(entries, other), [{ type: 'withdraw', of: 'rapports/ancien' }]);
  const { entries: kept } = decideAll(entries, [other], proposals(entries, other));
  assert.equal(kept.filter(({ withdrawn }) => withdrawn?.on === LATER).length, entries.length);
});

test('a report joined to one that was published before leads there, and so do the claims that both hold', () => {
  const [one, two] = [reportOf('un', BRIDGES), reportOf('deux', SCHOOLS)];
  const entries = published(one, two);
  const joined = reportOf('un', BRIDGES, SCHOOLS);
  const { entries: kept, lost } = decideAll(
    entries,
    [joined],
    [{ type: 'accept', of: 'rapports/deux', to: 'un' }],
  );
  assert.deepEqual(lost, []);
  assert.equal(kept.find(({ kind, id }) => kind === 'report' && id === 'deux')?.to, 'un');
  assert.equal(find(kept, SCHOOLS).report, 'un');
});

test('a figure whose number changed is the same figure; one of another sentence is not', () => {
  const figures = (id: string, text: string, owner: string) => [
    { id, text, by: null, sentence: '', claim: owner },
  ];
  const entries = [
    report('r'),
    claim('aaaaaaaa', BRIDGES),
    figure('ffffffff', '12 ponts', { claim: 'aaaaaaaa' }),
  ];
  const here = now('r', {
    statements: [said('aaaaaaaa', BRIDGES)],
    figures: figures('gggggggg', '14 ponts', 'aaaaaaaa'),
  });
  assert.equal(findLost(entries, present([here]))[0]?.to, 'gggggggg');
  const there = now('r', {
    statements: [said('aaaaaaaa', BRIDGES)],
    figures: figures('gggggggg', '14 ponts', 'zzzzzzzz'),
  });
  assert.equal(findLost(entries, present([there]))[0]?.to, null);
  const unlike = now('r', {
    statements: [said('aaaaaaaa', BRIDGES)],
    figures: figures('gggggggg', '14 %', 'aaaaaaaa'),
  });
  assert.equal(findLost(entries, present([unlike]))[0]?.to, null);
});

/** Decisions that make no sense, and the beginning of what is said of them. */
const REFUSED: readonly (readonly [decision: Decision, message: RegExp])[] = [
  [{ type: 'withdraw', of: 'affirmations/nulle' }, /^Adresse jamais publiée/],
  [{ type: 'accept', of: 'rapports/r', to: 'nulle-part' }, /^Rien n’est publié à cette adresse/],
  [{ type: 'accept', of: 'rapports/r2', to: 'r' }, /^Adresse jamais publiée/],
  [{ type: 'withdraw', of: 'deux' }, /^Plusieurs adresses portent ce nom/],
];

for (const [decision, message] of REFUSED)
  test(`refused: ${decision.type} ${decision.of}`, () => {
    const places = [placed('deux', 'Deux')];
    const entries = record(
      [],
      present(identifyAgain([], [reportOf('r', BRIDGES), reportOf('deux', SCHOOLS)]), places),
      DAY,
    );
    const kept = keep(entries, [decision], { present: presentOf(reportOf('r', BRIDGES)), today: LATER });
    assert.match(kept.faults[0]?.message ?? '', message);
    assert.deepEqual(kept.entries, entries);
  });

test('a change asks for a correction dated since, on the report, the claim, or what carries the figure', () => {
  const since = (entry: Entry, cause: 'text' | 'reading'): Entry => ({
    ...entry,
    versions: [...entry.versions, { since: LATER, by: 'Moscou', text: `${BRIDGES} Bis.`, cause }],
  });
  const changed = [
    report('r'),
    since(claim('aaaaaaaa', BRIDGES, { sigils: ['R1'] }), 'text'),
    since(figure('ffffffff', '12', { claim: 'aaaaaaaa' }), 'text'),
    since(claim('bbbbbbbb', SCHOOLS), 'reading'),
  ];
  const told = (...corrections: { date: string; claim: string | null }[]): string[] =>
    findUncorrected(changed, [now('r', { corrections })]).map(({ entry }) => entry.id);
  assert.deepEqual(told(), ['aaaaaaaa', 'ffffffff']);
  assert.deepEqual(told({ date: DAY, claim: null }), ['aaaaaaaa', 'ffffffff']);
  assert.deepEqual(told({ date: LATER, claim: 'R2' }), ['aaaaaaaa', 'ffffffff']);
  assert.deepEqual(told({ date: LATER, claim: 'ffffffff' }), ['aaaaaaaa']);
  assert.deepEqual(told({ date: LATER, claim: 'R1' }), []);
  assert.deepEqual(told({ date: LATER, claim: null }), []);
});

test('another speaker for the same words is told before the ledger knows', () => {
  const entries = [report('r'), claim('aaaaaaaa', BRIDGES)];
  const by = (name: string) => [now('r', { statements: [said('aaaaaaaa', BRIDGES, { by: name })] })];
  assert.deepEqual(findUncorrected(entries, by('Moscou')), []);
  assert.deepEqual(
    findUncorrected(entries, by('Kiev')).map(({ since }) => since),
    [null],
  );
});
