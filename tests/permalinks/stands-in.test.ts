import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standsIn } from '../../src/permalinks/stands-in.ts';

const TEXT =
  'Le 5 novembre, la Russie a déclaré que « les forces » étaient encerclées : plus de 116 000 km² tenus, soit 19 % de l’Ukraine, d’après l’état-major.';

const STANDS = [
  'les forces étaient encerclées',
  'La Russie a déclaré',
  'LA RUSSIE A DÉCLARÉ',
  "soit 19 % de l'Ukraine",
  'soit 19\u202f% de l’Ukraine',
  'plus de 116\u00a0000 km²',
  'la Russie […] encerclées',
  'la Russie (…) encerclées',
  'la Russie ... encerclées',
  'les forces [ukrainiennes] étaient encerclées',
  'l’état-major.',
  '… la Russie',
  '',
  '…',
];

const DOES_NOT = [
  'les forces sont encerclées',
  'forces encerclées',
  'la Russie a nié',
  'encerclées […] la Russie',
  'la Russi',
  'ussie a déclaré',
  '20 % de l’Ukraine',
  'soit 19 de l’Ukraine',
  '16 000 km²',
  'les forces n’étaient pas encerclées',
  'forces les',
  'Kiev',
  'la Russie […] Kiev',
  'd’après l’état-major général',
  'les forces [ukrainiennes] sont encerclées',
];

test('a quotation stands in a text with its own words in their order', () => {
  for (const quotation of STANDS) assert.equal(standsIn(quotation, TEXT), true, quotation);
  for (const quotation of DOES_NOT) assert.equal(standsIn(quotation, TEXT), false, quotation);
  assert.ok(DOES_NOT.length > STANDS.length);
  assert.equal(standsIn('Kiev', ''), false);
});
