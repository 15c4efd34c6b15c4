import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../../src/permalinks/entry.ts';
import { parseLedger } from '../../src/permalinks/ledger.ts';
import { mergeTwins } from '../../src/permalinks/twins.ts';
import { claim, report } from './support.ts';

const DAY = '2025-11-05';
const version = (text: string, since = DAY) => ({ since, text, by: 'Moscou' });
const withVersions = (...versions: readonly ReturnType<typeof version>[]): Entry => ({
  ...claim('aaaaaaaa', 'x'),
  versions: [...versions],
});
const SAME = withVersions(version('Le pont tient'));
const WITHDRAWN: Entry = { ...SAME, withdrawn: { on: '2025-12-01', cause: 'text' } };

const JOINED: readonly (readonly [string, Entry, Entry, Partial<Entry>])[] = [
  ['the very same line', SAME, SAME, SAME],
  [
    'the earlier day',
    SAME,
    withVersions(version('Le pont tient', '2025-11-02')),
    {
      versions: [version('Le pont tient', '2025-11-02')],
    },
  ],
  [
    'the longer history',
    SAME,
    withVersions(version('Le pont tient'), version('Le pont cède', '2025-12-01')),
    {
      versions: [version('Le pont tient'), version('Le pont cède', '2025-12-01')],
    },
  ],
  ['what one branch withdrew', SAME, WITHDRAWN, WITHDRAWN],
  ['where one branch leads', SAME, { ...SAME, to: 'bbbbbbbb' }, { to: 'bbbbbbbb' }],
  ['the sigils of both', { ...SAME, sigils: ['R1'] }, { ...SAME, sigils: ['R2'] }, { sigils: ['R2', 'R1'] }],
];

for (const [what, a, b, expected] of JOINED)
  test(`of two lines of one address is kept: ${what}`, () => {
    for (const merged of [mergeTwins(a, b), mergeTwins(b, a)]) {
      assert.ok(merged);
      const { sigils, ...rest } = merged;
      const { sigils: both, ...others } = { ...SAME, ...expected };
      assert.deepEqual(rest, others);
      assert.deepEqual(sigils?.toSorted(), both?.toSorted());
    }
  });

const CONTRARY: readonly (readonly [string, Entry])[] = [
  ['other words', withVersions(version('Le pont cède'))],
  ['another speaker', withVersions({ ...version('Le pont tient'), by: 'Kiev' })],
  ['another report', { ...SAME, report: 'autre' }],
  ['other first words of a longer history', withVersions(version('Le pont'), version('Le pont tient'))],
];

for (const [what, b] of CONTRARY)
  test(`two lines of one address contradict each other by ${what}`, () => {
    assert.equal(mergeTwins(SAME, b), null);
    assert.equal(mergeTwins(b, SAME), null);
  });

test('two ends contradict each other, and so do an end and what was published after it', () => {
  assert.equal(mergeTwins(WITHDRAWN, { ...SAME, to: 'bbbbbbbb' }), null);
  assert.equal(mergeTwins({ ...SAME, to: 'cccccccc' }, { ...SAME, to: 'bbbbbbbb' }), null);
  assert.equal(mergeTwins(WITHDRAWN, withVersions(version('Le pont tient'), version('Le pont cède'))), null);
});

const ledgerOf = (...entries: readonly Entry[]) =>
  parseLedger({
    file: 'permalinks.jsonl',
    source: entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
  });
const toldBy = (ledger: ReturnType<typeof ledgerOf>) =>
  ledger.diagnostics.map(({ line, severity, message }) => [line, severity, message]);

test('a ledger with two lines that agree is read as one, and its reader is told to write it anew', () => {
  const ledger = ledgerOf(report('r'), SAME, withVersions(version('Le pont tient'), version('Le pont cède')));
  assert.deepEqual(
    ledger.entries.map(({ id, versions }) => [id, versions.length]),
    [
      ['r', 1],
      ['aaaaaaaa', 2],
    ],
  );
  assert.deepEqual(toldBy(ledger), [
    [
      3,
      'warning',
      'Deux lignes du registre pour la même adresse, « affirmations/aaaaaaaa » : jointe à la ligne 2.',
    ],
  ]);
  assert.equal(ledger.at.get(ledger.entries[1] ?? SAME), ledger.source.indexOf('"aaaaaaaa"'));
});

test('a ledger with two lines that contradict each other is a fault that names both lines', () => {
  assert.deepEqual(toldBy(ledgerOf(report('r'), SAME, SAME, withVersions(version('Le pont cède')))), [
    [
      3,
      'warning',
      'Deux lignes du registre pour la même adresse, « affirmations/aaaaaaaa » : jointe à la ligne 2.',
    ],
    [
      4,
      'error',
      'Deux lignes du registre pour la même adresse, « affirmations/aaaaaaaa », et qui se contredisent : voyez la ligne 2.',
    ],
  ]);
  assert.deepEqual(toldBy(ledgerOf(report('r'), SAME)), []);
});
