import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fr } from '../../../src/analysis/fr/index.ts';
import { findPropositions } from '../../../src/analysis/propositions/find.ts';
import { passageOf } from '../../support/passage.ts';

function read(text: string) {
  const [proposition] = findPropositions(
    [passageOf(text)],
    [[{ start: 0, end: text.length, text }]],
    fr.propositions,
    ({ fold }) => (fold.startsWith('russe') ? 'RU' : null),
  );
  return proposition;
}

const rootsOf = (text: string): string[] => (read(text)?.roots ?? []).map(({ root }) => root);

test('a word in its forms has one root, with accents or without', () => {
  for (const forms of [
    ['encerclées', 'encerclees', 'encerclement', 'encercler'],
    ['contrôle', 'controle', 'contrôlait', 'controler'],
    ['soldat', 'soldats'],
    ['repoussée', 'repoussees', 'repousser'],
  ])
    assert.deepEqual(new Set(forms.flatMap(rootsOf)).size, 1, forms.join(' '));
  for (const [a = '', b = ''] of [
    ['prise', 'prison'],
    ['port', 'porte-parole'],
    ['ville', 'village'],
    ['guerre', 'guérison'],
  ])
    assert.notDeepEqual(rootsOf(a), rootsOf(b));
  assert.deepEqual(rootsOf('elle ne les a pas'), []);
  assert.deepEqual(rootsOf(''), []);
});

test('a content is told as done, as not done, or as not so', () => {
  const rows: readonly (readonly [text: string, pending: boolean, negated: boolean])[] = [
    ['les forces sont encerclées', false, false],
    ['il manque quelques kilomètres pour achever l’encerclement', true, false],
    ['l’armée cherche à prendre la ville', true, false],
    ['l’armée prendra la ville', true, false],
    ['le pont rouvrirait lundi', true, false],
    ['les troupes risquent d’être coupées', true, false],
    ['la ville n’est pas encerclée', false, true],
    ['aucun soldat n’a été tué', false, true],
    ['l’armée ne prendra pas la ville', true, true],
    ['le choléra recule', false, false],
    ['il tirait sur le pont', false, false],
    ['l’opéra a fermé', false, false],
    ['la ville compte un pont', false, false],
    ['le front est calme', false, false],
    ['elles étaient prises', false, false],
  ];
  for (const [text, pending, negated] of rows) {
    const found = read(text);
    assert.deepEqual([found?.pending, found?.negated], [pending, negated], text);
  }
});

test('the countries of its adjectives are kept', () => {
  assert.deepEqual(read('60 soldats russes et des drones russes')?.countries, ['RU']);
  assert.deepEqual(read('la Russie avance')?.countries, []);
});
