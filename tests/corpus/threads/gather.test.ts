import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureView, StatementView } from '../../../src/corpus/model.ts';
import { createCandidates } from '../../../src/corpus/threads/candidates.ts';
import { contentOf } from '../../../src/corpus/threads/content.ts';
import { gatherThreads, withThreads } from '../../../src/corpus/threads/gather.ts';
import { countOrigins, onePerOrigin, originOf } from '../../../src/corpus/threads/origins.ts';
import { claim, figure } from '../claim.ts';

const BLOCKED = 'les grévistes bloquent l’entrée de l’usine';
const NAMED = { speaker: 'Syndicat', speakerId: 'syndicat', source: '/sources/syndicat/' };
const OTHER = { speaker: 'Direction', speakerId: 'direction', source: '/sources/direction/' };
const UNFILED = { speaker: 'Un passant', speakerId: null, source: '/sources/un-passant/' };

const grevistes = (value: number): Pick<StatementView, 'figures'> => ({
  figures: [figure(value, { noun: 'grévistes' })],
});

/** A claim of its own report. */
const said = (sigil: string, report: string, part: Partial<StatementView>, text = BLOCKED): StatementView =>
  claim(sigil, text, {
    id: `${report}-${sigil}`,
    href: `/rapports/${report}/#${sigil}`,
    report: { label: report, href: `/rapports/${report}/`, date: '2026-03-02' },
    ...part,
  });

const shape = (statements: readonly StatementView[]): string[] =>
  gatherThreads(statements).map(({ origins, denials, contraries }) =>
    [
      ...origins.map(({ first, repeats }) => [first.id, ...repeats.map(({ id }) => id)].join('=')),
      ...denials.map(({ id }) => `⊘${id}`),
      ...contraries.map(({ id }) => `≠${id}`),
    ].join(' '),
  );

test('one source in several reports is one origin; another source, or another number, is one more', () => {
  const rows: readonly (readonly [readonly StatementView[], readonly string[]])[] = [
    [[said('U1', 'a', NAMED), said('U1', 'b', NAMED), said('U2', 'b', NAMED)], ['a-U1=b-U1=b-U2']],
    [[said('U1', 'a', NAMED), said('R1', 'b', OTHER), said('U1', 'c', NAMED)], ['a-U1=c-U1 b-R1']],
    [
      [
        said('U1', 'a', { ...NAMED, ...grevistes(320) }),
        said('U1', 'b', { ...NAMED, ...grevistes(410) }),
        said('U1', 'c', { ...NAMED, ...grevistes(320) }),
      ],
      ['a-U1=c-U1 b-U1'],
    ],
    [[said('T1', 'a', UNFILED), said('T1', 'b', UNFILED)], ['a-T1=b-T1']],
    [[said('T1', 'a', UNFILED), said('T1', 'b', UNFILED, `${BLOCKED} de teinture`)], ['a-T1=b-T1']],
    [[said('T1', 'a', UNFILED), said('T1', 'b', UNFILED, `${BLOCKED} de teinture du nord`)], ['a-T1 b-T1']],
    [[said('T1', 'a', { source: null }), said('T1', 'b', { source: null })], ['a-T1 b-T1']],
    [[said('U1', 'a', NAMED)], []],
    [[said('U1', 'a', NAMED), said('U1', 'b', NAMED, 'la route du nord est coupée')], []],
    [[], []],
  ];
  for (const [statements, expected] of rows) assert.deepEqual(shape(statements), expected);
});

const NOT_SO = 'les grévistes ne bloquent pas l’entrée de l’usine';

test('only an explicit denial denies; the contrary in nearly the same words is told apart', () => {
  const first = said('U1', 'a', NAMED);
  assert.deepEqual(shape([first, said('R1', 'b', { ...OTHER, act: 'denies' })]), ['a-U1 ⊘b-R1']);
  assert.deepEqual(shape([first, said('R1', 'b', OTHER, NOT_SO)]), ['a-U1 ≠b-R1']);
  assert.deepEqual(shape([first, said('R1', 'b', { ...OTHER, act: 'denies' }, NOT_SO)]), ['a-U1 b-R1']);
  const denial = said('R2', 'a', { ...OTHER, act: 'denies', denies: [first] }, 'cette affirmation');
  const contested = { ...first, contestedBy: [denial] };
  assert.deepEqual(shape([contested, denial]), [], 'what one report says by itself is no thread');
  assert.deepEqual(shape([contested, denial, said('U1', 'b', NAMED)]), ['a-U1=b-U1 ⊘a-R2']);
});

test('a denial that comes before what it denies is in its thread all the same', () => {
  assert.deepEqual(shape([said('R1', 'a', { ...OTHER, act: 'denies' }), said('U1', 'b', NAMED)]), [
    'b-U1 ⊘a-R1',
  ]);
});

test('statements know their thread, and one origin counts once', () => {
  const alone = said('U2', 'a', NAMED, 'la route du nord est coupée');
  const [first, other, again] = withThreads([said('U1', 'a', NAMED), alone, said('U1', 'b', NAMED)]);
  assert.ok(first && other && again);
  assert.equal(again.thread?.id, 'a-U1');
  assert.equal(other.thread, null);
  assert.equal(originOf(again), first.href);
  assert.equal(originOf(other), other.href);
  assert.equal(countOrigins([first, other, again]), 2);
  assert.deepEqual(onePerOrigin([again, other, first]), [again, other]);
  assert.equal(countOrigins([]), 0);
});

test('what shares the part of its roots is found among the candidates, whatever else there is', () => {
  const words = ['alpha', 'bravo', 'charl', 'delta', 'foxtr', 'golfi', 'hotel', 'india', 'juliet', 'kilog'];
  const texts = words.map((_, i) => [...words.slice(i), ...words.slice(0, i)].slice(0, 5).join(' '));
  const contents = texts.flatMap((text) => contentOf(claim('R1', text)) ?? []);
  const share = 0.6;
  const candidates = createCandidates(contents, share);
  for (const content of contents) {
    const held = new Set(content.roots);
    const earlier = contents.slice(0, contents.indexOf(content));
    const due = earlier.filter(({ roots }) => {
      const common = roots.filter((root) => held.has(root)).length;
      return common / (roots.length + held.size - common) >= share;
    });
    const near = candidates.near(content);
    assert.ok(due.every((other) => near.includes(other)));
    candidates.add(content);
  }
});

test('a number that is said with a reserve is the same as one that fits it', () => {
  const about = (value: number, qualifier: FigureView['qualifier']): Pick<StatementView, 'figures'> => ({
    figures: [figure(value, { noun: 'grévistes', qualifier })],
  });
  const first = said('U1', 'a', { ...NAMED, ...about(300, 'more_than') });
  assert.deepEqual(shape([first, said('U1', 'b', { ...NAMED, ...about(320, 'exact') })]), ['a-U1=b-U1']);
  assert.deepEqual(shape([first, said('U1', 'b', { ...NAMED, ...about(290, 'exact') })]), ['a-U1 b-U1']);
});
