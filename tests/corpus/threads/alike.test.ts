import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StatementView } from '../../../src/corpus/model.ts';
import { areAlike } from '../../../src/corpus/threads/alike.ts';
import { contentOf } from '../../../src/corpus/threads/content.ts';
import { claim, figure } from '../claim.ts';
import { statement } from '../places/fixtures.ts';

const AT: StatementView['places'] = [
  { id: 'roubaix', label: 'Roubaix', href: '/lieux/roubaix/', kind: 'settlement' },
];
const ELSEWHERE: StatementView['places'] = [
  { id: 'lille', label: 'Lille', href: '/lieux/lille/', kind: 'settlement' },
];

function alike(a: StatementView, b: StatementView): boolean {
  const [one, other] = [contentOf(a), contentOf(b)];
  return one !== null && other !== null && areAlike(one, other);
}

/** Claims of one thing, told as so or not. */
const SAME: readonly (readonly [string, string])[] = [
  ['l’atelier de teinture fonctionne normalement', 'l’atelier de teinture fonctionnait normalement'],
  ['l’atelier de teinture fonctionne normalement', 'l’atelier de teinture ne fonctionne pas normalement'],
  ['les grévistes bloquent l’entrée de l’usine', 'des grévistes bloquaient l’entrée de l’usine'],
  ['le pont du nord a été détruit lundi par la crue', 'lundi, le pont du nord a été détruit par la crue'],
];

for (const [a, b] of SAME)
  test(`« ${a} » is « ${b} »`, () => assert.equal(alike(claim('R1', a), claim('U1', b)), true));

/** Claims of other things, however alike their words. */
const OTHER: readonly (readonly [string, string])[] = [
  ['l’atelier de teinture fonctionne normalement', 'l’atelier de tissage fonctionne mal'],
  ['l’usine est fermée', 'l’usine est fermée'],
  ['la Russie a attaqué l’Ukraine', 'l’Ukraine a attaqué la Russie'],
  [
    'trente soldats russes ont quitté la ville fortifiée',
    'trente soldats ukrainiens ont quitté la ville fortifiée',
  ],
  ['les grévistes bloquent l’entrée de l’usine', 'les grévistes risquent de bloquer l’entrée de l’usine'],
  ['les grévistes bloquent l’entrée de l’usine', 'les grévistes bloqueront l’entrée de l’usine'],
  ['les grévistes ont quitté l’usine', 'les pertes ont atteint deux millions'],
  ['la direction a refusé trois rencontres', 'le syndicat a demandé une rencontre'],
  ['', 'l’usine est fermée'],
  ['', ''],
];

for (const [a, b] of OTHER)
  test(`« ${a} » is not « ${b} »`, () => assert.equal(alike(claim('R1', a), claim('U1', b)), false));

const BLOCKED = 'les grévistes bloquent l’entrée de l’usine';

test('two words are enough where they are said of one place, and of none where places differ', () => {
  const said = (places: StatementView['places']): StatementView =>
    claim('R1', 'l’usine est fermée', { places });
  assert.equal(alike(said(AT), said(AT)), true);
  assert.equal(alike(said(AT), said(ELSEWHERE)), false);
  assert.equal(alike(said(AT), said([])), false);
  assert.equal(
    alike(claim('R1', BLOCKED, { places: AT }), claim('U1', BLOCKED, { places: ELSEWHERE })),
    false,
  );
});

test('a claim that counts is not one that counts other things; the number may differ', () => {
  const counting = (part: Parameters<typeof figure>[1], value = 320): StatementView =>
    claim('R1', BLOCKED, { figures: [figure(value, { noun: 'grévistes', ...part })] });
  assert.equal(alike(counting({}), counting({}, 410)), true);
  assert.equal(alike(counting({}), claim('U1', BLOCKED)), true);
  assert.equal(alike(counting({}), counting({ noun: 'camions' })), false);
  assert.equal(alike(counting({}), counting({ kind: 'percent', unit: '%' })), false);
});

test('a demand is no assertion, another day is another event, and narration is no claim', () => {
  const on = (iso: string): StatementView => claim('R1', BLOCKED, { dates: [{ iso, written: iso }] });
  assert.equal(alike(claim('R1', BLOCKED, { act: 'demands' }), claim('U1', BLOCKED)), false);
  assert.equal(alike(on('2026-03-02'), on('2026-03-02')), true);
  assert.equal(alike(on('2026-03-02'), on('2026-03-09')), false);
  assert.equal(alike(on('2026'), on('2026-03-09')), true);
  assert.equal(contentOf(statement('N1', { text: BLOCKED })), null);
});
