import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposeClaims } from '../../src/permalinks/propose-claims.ts';
import { claim, said } from './support.ts';

type Row = readonly [why: string, before: string, after: string, part?: Parameters<typeof said>[2]];

/** Sentences that are the same claim, reworded. */
const REWORDED: readonly Row[] = [
  ['a number is corrected', '60 soldats sont encerclés à Koupiansk', '80 soldats sont encerclés à Koupiansk'],
  ['a tense', 'la ville est prise par l’armée', 'la ville était prise par l’armée'],
  ['words are added', 'les ponts sont fermés', 'les ponts sont fermés depuis lundi'],
  ['a noun for a verb', 'les unités sont encerclées à Pokrovsk', 'un encerclement des unités à Pokrovsk'],
  [
    'another speaker in the same sentence',
    'les forces avancent vers la gare de Pokrovsk',
    'les forces avancent vers la gare de Pokrovsk depuis lundi',
    { by: 'Kiev' },
  ],
];

/** Sentences that a reader would not take for one another, however much they share. */
const NOT_REWORDED: readonly Row[] = [
  ['nothing in common', 'la ville est prise', 'le budget sera voté en juin'],
  ['one noun in common', 'la ville est prise', 'la ville compte trois écoles et deux gares'],
  ['function words in common', 'il y a de la place dans la cour', 'il y a de la fumée sur le port'],
  ['a number in common', '60 soldats sont tombés', '60 écoles ont fermé'],
  ['the contrary', 'la ville est prise', 'la ville n’est pas prise'],
  ['the contrary in other words', 'les ponts sont fermés', 'aucun pont n’est fermé à la circulation'],
  ['another speaker', 'la ville de Pokrovsk est prise', 'la gare de Pokrovsk est perdue', { by: 'Kiev' }],
  [
    'a denial by another speaker',
    'les forces sont encerclées',
    'les forces ne sont pas encerclées',
    { by: 'Kiev' },
  ],
  ['the same verb', 'la Russie affirme avancer', 'la Russie affirme négocier un accord de gaz'],
  ['a pronoun claim', 'cette déclaration', 'cette carte'],
  ['an empty one', '…', 'la ville est prise'],
];

const proposed = (before: string, after: string, part?: Row[3]): boolean => {
  const lost = claim('aaaaaaaa', before);
  return proposeClaims([lost], { fresh: [said('bbbbbbbb', after, part)], known: [], elsewhere: [] }).has(
    lost,
  );
};

test('there are more pairs that must not be proposed than pairs that must', () => {
  assert.ok(NOT_REWORDED.length > REWORDED.length);
});

for (const [why, before, after, part] of REWORDED)
  test(`proposed: ${why}`, () => assert.equal(proposed(before, after, part), true));

for (const [why, before, after, part] of NOT_REWORDED)
  test(`not proposed: ${why}`, () => assert.equal(proposed(before, after, part), false));

test('other places make another claim of the same words', () => {
  const lost = claim('aaaaaaaa', 'la gare est fermée ce matin', { places: ['lyon'] });
  const there = (places: string[]) => ({
    fresh: [said('bbbbbbbb', 'la gare est ouverte depuis hier', { places })],
    known: [],
    elsewhere: [],
  });
  assert.equal(proposeClaims([lost], there(['lille'])).size, 0);
});

test('the same sentence read otherwise is proposed where its words alone would not be', () => {
  const sentence = 'Selon Moscou, les forces avancent vite et la ville est prise.';
  const lost = claim('aaaaaaaa', 'les forces avancent vite et la ville est prise', { sentence });
  const fresh = [said('bbbbbbbb', 'la ville est prise', { sentence, by: null })];
  assert.equal(proposeClaims([lost], { fresh, known: [], elsewhere: [] }).get(lost)?.id, 'bbbbbbbb');
});

test('the likeliest goes first, and no new sentence is taken twice', () => {
  const [a, b] = [
    claim('aaaaaaaa', 'les ponts de Lyon sont fermés'),
    claim('bbbbbbbb', 'les ponts de Lyon sont fermés depuis lundi'),
  ];
  const fresh = [said('cccccccc', 'les ponts de Lyon sont fermés depuis lundi soir')];
  const found = proposeClaims([a, b], { fresh, known: [], elsewhere: [] });
  assert.equal(found.get(b)?.id, 'cccccccc');
});

test('a sentence that another has taken in leads to it; one of which only a word is left does not', () => {
  const lost = claim('aaaaaaaa', 'les ponts sont fermés');
  const known = [said('bbbbbbbb', 'les ponts sont fermés et les écoles resteront ouvertes jusqu’en juin')];
  assert.equal(proposeClaims([lost], { fresh: [], known, elsewhere: [] }).get(lost)?.id, 'bbbbbbbb');
  const other = [
    said('bbbbbbbb', 'les ponts seront repeints et les écoles resteront ouvertes jusqu’en juin'),
  ];
  assert.equal(proposeClaims([lost], { fresh: [], known: other, elsewhere: [] }).size, 0);
});

test('a sentence of another report must be nearly the same', () => {
  const lost = claim('aaaaaaaa', 'les ponts de la ville sont fermés');
  const there = (text: string) => ({ fresh: [], known: [], elsewhere: [said('bbbbbbbb', text)] });
  assert.equal(proposeClaims([lost], there('les ponts de la ville sont tous fermés')).size, 1);
  assert.equal(proposeClaims([lost], there('les ponts de la région sont fermés aux camions')).size, 0);
  assert.equal(proposeClaims([], there('les ponts')).size, 0);
});
