import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowCount } from '../../../src/corpus/ledger/model.ts';
import { keysOf, queryWords, searchKey, searchRows } from '../../../src/corpus/ledger/search.ts';
import { readyNames } from '../../../src/corpus/places/match.ts';
import { LEDGER } from './ledgers.ts';

const NAMES = readyNames({ goma: ['Goma', 'Гома', 'Goma-sur-Lac'], evry: ['Évry', 'Évry-Courcouronnes'] });
const KEYS = keysOf(LEDGER, 0, rowCount(LEDGER));

function find(query: string): number[] {
  const isFound = searchRows(LEDGER, KEYS, query, NAMES);
  return KEYS.flatMap((_, row) => (isFound(row) ? [row] : []));
}

const CASES: readonly (readonly [string, readonly number[]])[] = [
  ['villages', [0, 5]],
  ['village', [0, 5]],
  ['VILLAG', [0, 5]],
  ['armee', [0]],
  ["l'armée", [0]],
  ['l’armée', [0]],
  ['moscou', [0, 5]],
  ['moscou pris', [5]],
  ['Гома', [0, 1]],
  ['goma lac', [0, 1]],
  ['evry', [1, 2]],
  ['ÉVRY', [1, 2]],
  ['courcouronnes', [1, 2]],
  ['12', [0]],
  ['r2', [5]],
  ['R1 villages', [0]],
  ['', [0, 1, 2, 3, 4, 5]],
  ['  ;  ', [0, 1, 2, 3, 4, 5]],
  ['illages', []],
  ['moscou partis', []],
  ['essai', []],
  ['autre', []],
  ['R12', []],
  ['r', [1, 3]],
  ['omag', []],
  ['Гомас', []],
  ['évriques', []],
  ['<b>', []],
  ['.*', [0, 1, 2, 3, 4, 5]],
];

for (const [query, rows] of CASES)
  test(`${JSON.stringify(query)} finds ${JSON.stringify(rows)}`, () => assert.deepEqual(find(query), rows));

test('a key parts elisions and hyphens and drops accents in any script', () => {
  assert.equal(searchKey('L’Évry-Courcouronnes, Йосип !'), ' l evry courcouronnes иосип');
  assert.equal(searchKey(''), ' ');
});

test('a plural asks for its singular, a short word stays whole', () => {
  assert.deepEqual(queryWords('soldats des bois'), ['soldat', 'des', 'boi']);
  assert.deepEqual(queryWords(' '), []);
});
