import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellAnswer } from '../../src/components/search/tell.ts';
import type { Found } from '../../src/search/model.ts';
import { holdsPhrases, phrasesOf } from '../../src/search/phrase.ts';

const PHRASES: readonly (readonly [query: string, phrases: readonly (readonly string[])[]])[] = [
  ['"voie de repli"', [['voie', 'de', 'repli']]],
  ['« voie de repli »', [['voie', 'de', 'repli']]],
  ['“voie de repli” Évry', [['voie', 'de', 'repli']]],
  [
    '"116 000 km²" "le Maire"',
    [
      ['116000', 'km2'],
      ['le', 'maire'],
    ],
  ],
  ['voie de repli', []],
  ['"repli"', []],
  ['""', []],
  ['"voie de repli', []],
  ["l'armée d'Évry", []],
];

for (const [query, phrases] of PHRASES)
  test(`phrases of ${query}`, () => assert.deepEqual(phrasesOf(query), phrases));

const FOUND: Found = {
  kind: 'affirmation',
  href: '/',
  title: 'La Russie affirme',
  text: 'la voie de repli d’Évry est coupée',
  voice: null,
  sigil: null,
  date: null,
  report: 'Le pont',
};

const HELD: readonly (readonly [query: string, holds: boolean])[] = [
  ['"voie de repli"', true],
  ['"VOIE DE REPLI"', true],
  ['"d’Evry est coupee"', true],
  ['"le pont"', true],
  ['"voie de repli" "la russie"', true],
  ['"voie repli"', false],
  ['"repli de voie"', false],
  ['"affirme la voie"', false],
  ['"coupée Le"', false],
  ['"voie de replis"', false],
  ['"voie de repli" "la mairie"', false],
];

for (const [query, holds] of HELD)
  test(`${query} ${holds ? 'stands' : 'does not stand'} in the text`, () =>
    assert.equal(holdsPhrases(FOUND, phrasesOf(query)), holds));

const TOLD: readonly (readonly [answer: Parameters<typeof tellAnswer>[0], line: string])[] = [
  [{ query: '', kept: 0, whole: true }, ''],
  [{ query: 'pont', kept: 1, whole: true }, '1 résultat pour « pont »'],
  [{ query: '"le pont"', kept: 2, whole: true }, '2 résultats pour "le pont"'],
  [{ query: 'pont', kept: 0, whole: true }, 'Rien pour « pont ». L’index complet est dessous.'],
  [{ query: 'a b', kept: 2, whole: false }, 'Rien n’a tous ces mots ; 2 résultats en ont une partie.'],
  [{ query: 'a b', kept: 1, whole: false }, 'Rien n’a tous ces mots ; 1 résultat en a une partie.'],
  [
    { query: '"a b"', kept: 1, whole: true, apart: true },
    'Rien n’a ces mots à la suite ; 1 résultat les a tous.',
  ],
];

for (const [answer, line] of TOLD)
  test(`the status line says « ${line} »`, () => assert.equal(tellAnswer(answer), line));
