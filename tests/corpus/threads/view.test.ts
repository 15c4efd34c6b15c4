import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatRepetition } from '../../../src/corpus/format/thread.ts';
import { viewLanes } from '../../../src/corpus/lanes.ts';
import type { StatementView } from '../../../src/corpus/model.ts';
import { gatherSpeakers, shareByVoice } from '../../../src/corpus/speakers.ts';
import { withThreads } from '../../../src/corpus/threads/gather.ts';
import { repetitionOf, viewThread, wordsApart } from '../../../src/corpus/threads/view.ts';
import { claim, figure } from '../claim.ts';
import { voice } from '../places/fixtures.ts';

const NAMED = { speaker: 'Syndicat', speakerId: 'syndicat', source: '/sources/syndicat/' };
const OTHER = { speaker: 'Direction', speakerId: 'direction', source: '/sources/direction/' };

const said = (sigil: string, report: string, count: number, part: Partial<StatementView>): StatementView =>
  claim(sigil, `${count} grévistes bloquent l’entrée de l’usine`, {
    id: `${report}-${sigil}`,
    href: `/rapports/${report}/#${sigil}`,
    report: { label: report, href: `/rapports/${report}/`, date: `2026-03-0${report.charCodeAt(0) - 96}` },
    figures: [figure(count, { noun: 'grévistes', reserved: `${count} grévistes` })],
    ...part,
  });

const STATEMENTS = withThreads([
  said('U1', 'a', 320, NAMED),
  said('U1', 'b', 320, NAMED),
  said('R1', 'b', 140, OTHER),
  said('U1', 'c', 410, NAMED),
  said('R1', 'c', 410, { ...OTHER, act: 'denies' }),
]);

test('the page of a claim shows all that say it, what differs, each source’s numbers, and who denies it', () => {
  const [, again] = STATEMENTS;
  assert.ok(again);
  const view = viewThread(again);
  assert.deepEqual(
    view?.rows.map(({ statement, tie, pieces }) => [
      statement.id,
      tie,
      pieces.filter(({ differs }) => differs).map(({ text }) => text.trim()),
    ]),
    [
      ['a-U1', 'repeat', []],
      ['b-U1', 'self', []],
      ['b-R1', 'other', ['140']],
      ['c-U1', 'other', ['410']],
    ],
  );
  assert.deepEqual(
    view?.numbers.map(({ speaker, said: versions }) => [speaker, versions.map(({ id }) => id)]),
    [['Syndicat', ['a-U1', 'c-U1']]],
  );
  assert.deepEqual(
    view?.denials.map(({ id }) => id),
    ['c-R1'],
  );
  assert.equal(view?.isAnswer, false);
});

test('the page of a denial shows what it denies, and a claim that stands alone shows nothing', () => {
  const denial = STATEMENTS[4];
  assert.ok(denial);
  assert.equal(viewThread(denial)?.isAnswer, true);
  assert.deepEqual(viewThread(denial)?.denials, []);
  assert.equal(repetitionOf(denial), null);
  assert.equal(viewThread(claim('U1', 'la route est coupée')), null);
});

test('how often a claim stands is told by reports, sources and versions', () => {
  const rows: readonly (readonly [number, number, number, string])[] = [
    [3, 1, 1, '3\u00a0rapports, une origine'],
    [3, 2, 3, '3\u00a0rapports, 2\u00a0sources'],
    [2, 1, 2, '2\u00a0rapports, une source, 2\u00a0versions'],
    [1, 1, 1, 'redite dans ce rapport, une origine'],
  ];
  for (const [reports, sources, origins, words] of rows)
    assert.equal(formatRepetition({ reports, sources, origins }), words);
  const [first] = STATEMENTS;
  assert.deepEqual(first && repetitionOf(first), { reports: 3, sources: 2, origins: 3 });
});

test('one origin has one share, one mark on its lane and one place', () => {
  const voices = ['U', 'R'].map(voice);
  assert.deepEqual(
    shareByVoice(STATEMENTS, voices).map(({ count, share }) => [count, share]),
    [
      [2, 0.5],
      [2, 0.5],
    ],
  );
  assert.deepEqual(
    viewLanes([...STATEMENTS].reverse(), voices).map(({ marks }) => marks.map(({ of }) => of.href)),
    [
      ['/rapports/a/#U1', '/rapports/c/#U1'],
      ['/rapports/b/#R1', '/rapports/c/#R1'],
    ],
  );
  assert.deepEqual(
    gatherSpeakers(STATEMENTS, voices).map(({ id, statements }) => [id, statements.length]),
    [
      ['syndicat', 3],
      ['direction', 2],
    ],
  );
});

test('words that the other does not have are told apart, and no word is lost', () => {
  const pieces = wordsApart('la ville est prise', 'la ville serait bientôt prise');
  assert.equal(pieces.map(({ text }) => text).join(''), 'la ville serait bientôt prise');
  assert.deepEqual(
    pieces.filter(({ differs }) => differs).map(({ text }) => text.trim()),
    ['serait bientôt'],
  );
  assert.deepEqual(wordsApart('', ''), []);
});
