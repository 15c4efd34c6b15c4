import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutAtFound } from '../../src/search/highlight.ts';
import type { Found, SearchDocument } from '../../src/search/model.ts';
import { packIndex, type SearchIndex } from '../../src/search/pack.ts';
import { packLength, packPostings, unpackLength, unpackPostings } from '../../src/search/postings.ts';
import { ask, kindOf, shardsOf, stemsOf, voiceOf } from '../../src/search/query.ts';
import { shardsFor } from '../../src/search/shards.ts';
import { unpackIndex } from '../../src/search/unpack.ts';

function documentOf(
  title: string,
  text: string,
  more: Partial<Found> & { names?: string[]; body?: string } = {},
): SearchDocument {
  const { names = [], body = '', ...found } = more;
  const plain = {
    kind: 'affirmation',
    href: '/',
    voice: null,
    sigil: null,
    date: null,
    report: null,
  } as const;
  return { found: { ...plain, title, text, ...found }, names, body };
}

const DOCUMENTS = [
  documentOf('La mairie affirme', 'le marché d’Évry rouvrira', { voice: 'm' }),
  documentOf('Le syndicat rejette', 'le marché ne rouvrira pas', { voice: 's' }),
  documentOf('Pokrovsk', 'ville, oblast de Donetsk', {
    kind: 'lieu',
    names: ['Покровськ', 'Krasnoarmeysk'],
  }),
  documentOf('environ 116 000 km²', 'L’armée tient environ 116 000 km².', { kind: 'chiffre', voice: 'm' }),
  documentOf('La crue de mai', 'Les rivières débordent', {
    kind: 'rapport',
    body: 'Les pompiers d’Évry veillent.',
  }),
];

/** What a reader would see, with only the shards that the query asks for. */
function found(index: SearchIndex, query: string) {
  const shards = shardsOf(index.root, query).flatMap((i) => [index.shards[i] ?? []]);
  return ask(unpackIndex(index.root, shards), query);
}

const INDEX = packIndex(DOCUMENTS);

const ANSWERS: readonly (readonly [query: string, documents: readonly number[]])[] = [
  ['', []],
  ['de la', []],
  ['xyz', []],
  ['13', []],
  ['krasno', [2]],
  ['evry', [0, 4]],
  ['d’Évry', [0, 4]],
  ["D'EVRY", [0, 4]],
  ['покровськ', [2]],
  ['Krasnoarmeysk', [2]],
  ['krasnoarmeisk', [2]],
  ['116 000', [3]],
  ['116000 km2', [3]],
  ['11600', [3]],
  ['marchés', [1, 0]],
  ['marche rouvrira', [1, 0]],
  ['marche evry', [0]],
];

for (const [query, documents] of ANSWERS)
  test(`« ${query} » finds ${documents.join(', ') || 'nothing'}`, () => {
    const answer = found(INDEX, query);
    assert.deepEqual(answer.documents.toSorted(), documents.toSorted());
  });

test('a word of a name weighs more than one of the sentence around it', () => {
  assert.equal(found(INDEX, 'evry').documents[0], 0);
});

test('the very form of a word comes before another form of it, however short its text', () => {
  const index = packIndex([
    documentOf('Ville encerclée', ''),
    documentOf('Le récit long d’un encerclement vu de loin', 'et bien plus de mots encore'),
  ]);
  assert.equal(found(index, 'encerclement').documents[0], 1);
  assert.equal(found(index, 'encerclée').documents[0], 0);
});

test('where no document has all the words, those with some of them answer, and it is said', () => {
  assert.equal(found(INDEX, 'marché Pokrovsk').whole, false);
  assert.equal(found(INDEX, 'marché évry').whole, true);
});

test('kind and voice of a document are read from the root', () => {
  assert.deepEqual(
    DOCUMENTS.map((_, i) => [kindOf(INDEX.root, i), voiceOf(INDEX.root, i)]),
    [
      ['affirmation', 'm'],
      ['affirmation', 's'],
      ['lieu', undefined],
      ['chiffre', 'm'],
      ['rapport', undefined],
    ],
  );
});

test('an empty site has an empty index', () => {
  const index = packIndex([]);
  assert.deepEqual(found(index, 'evry'), { documents: [], whole: false });
});

/** Enough words for many shards. */
const MANY = packIndex(
  Array.from({ length: 400 }, (_, i) =>
    documentOf(`Titre ${i}`, `mot${(i * 37) % 400} terme${i} ${'abcdefgh'.slice(i % 8)}${i}`),
  ),
);

test('each term is found through its own shard', () => {
  assert.ok(MANY.shards.length > 3);
  for (let i = 0; i < 400; i++) assert.ok(found(MANY, `terme${i} titre`).documents.includes(i), `terme${i}`);
});

test('a query asks for few shards', () => {
  assert.ok(shardsOf(MANY.root, 't').length <= 3);
  assert.equal(shardsOf(MANY.root, 'terme17 titre').length <= 4, true);
  assert.deepEqual(shardsFor([], 'x', true), []);
  assert.deepEqual(shardsFor(['b', 'd', 'da', 'f'], 'a', false), [0]);
  assert.deepEqual(shardsFor(['b', 'd', 'da', 'f'], 'd', true), [1, 2]);
  assert.deepEqual(shardsFor(['b', 'd', 'da', 'f'], 'e', true), [2]);
});

test('postings come back as they were packed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(100_000)), (documents) => {
      const postings = documents.toSorted((a, b) => a - b).map((d, i) => [d, i + 1] as const);
      assert.deepEqual(unpackPostings(packPostings(postings)), postings);
    }),
  );
  for (const words of [0, 1, 3, 7, 1023]) assert.equal(unpackLength(packLength(words)), words);
  assert.ok(unpackLength(packLength(20)) >= 20);
});

const MARKS: readonly (readonly [query: string, text: string, found: readonly string[]])[] = [
  ['evry', 'Le marché d’Évry', ['Évry']],
  ['marches', 'Le marché d’Évry', ['marché']],
  ['116 000', 'environ 116 000 km²', ['116 000']],
  ['mar', 'Le marché, la mare', ['marché', 'mare']],
  ['mar evry', 'Le marché d’Évry', ['Évry']],
  ['le', 'Le marché', []],
  ['', 'Le marché', []],
  ['pokrovsk', 'Покровськ', []],
  ['000', 'environ 116 000 km²', []],
];

for (const [query, text, words] of MARKS)
  test(`« ${query} » marks ${words.join(', ') || 'nothing'} in « ${text} »`, () => {
    const pieces = cutAtFound(text, stemsOf(query));
    assert.equal(pieces.map((piece) => piece.text).join(''), text);
    assert.deepEqual(
      pieces.filter((piece) => piece.found).map((piece) => piece.text),
      words,
    );
  });
