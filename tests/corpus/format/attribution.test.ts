import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatAttribution } from '../../../src/corpus/format/attribution.ts';

const ROWS = [
  ['La Russie', 'denies', 'La Russie rejette'],
  ['Ministère de la Santé (UA)', 'reports', 'Ministère de la Santé (UA) rapporte'],
  ['L’ONG 3,5', 'demands', 'L’ONG 3,5 demande'],
  ['Données de terrain, non nommées', 'reports', 'Données de terrain, non nommées, rapportent'],
  ['Forces ukrainiennes', 'denies', 'Forces ukrainiennes rejettent'],
  ['Les États-Unis', 'asserts', 'Les États-Unis affirment'],
  ['Sources pro-ukrainiennes', 'demands', 'Sources pro-ukrainiennes demandent'],
  ['Carte de sources pro-ukrainiennes', 'reports', 'Carte de sources pro-ukrainiennes rapporte'],
  ['Reuters', 'reports', 'Reuters rapporte'],
  ['Paris', 'asserts', 'Paris affirme'],
  ['Hamas', 'denies', 'Hamas rejette'],
  ['Boris Johnson', 'asserts', 'Boris Johnson affirme'],
  ['Corps des gardiens de la révolution', 'denies', 'Corps des gardiens de la révolution rejette'],
  ['Reuters, agence de presse', 'reports', 'Reuters, agence de presse, rapporte'],
  ['', 'reports', ' rapporte'],
  ['Volodymyr Zelensky, président ukrainien', 'asserts', 'Volodymyr Zelensky, président ukrainien, affirme'],
] as const;

for (const [speaker, act, written] of ROWS)
  test(`${speaker} ${act}`, () => assert.equal(formatAttribution({ speaker, act }), written));
