import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFigures } from '../../../src/corpus/arithmetic/index.ts';
import type { Check, SaidBy, Sums } from '../../../src/corpus/arithmetic/model.ts';
import { reckon, sumsOf } from './sums.ts';

/** « share 19.333 % agrees »: kind, value to three decimals, unit, outcome. */
const lineOf = ({ kind, value, unit, outcome }: Check): string =>
  `${kind} ${Number(value.toFixed(3))} ${unit} ${outcome}`;

const ROWS: readonly (readonly [text: string, checks: readonly string[]])[] = [
  [
    'Elle contrôle plus de 19 % du territoire ukrainien, soit environ 116 000 km².',
    ['share 19.333 % agrees'],
  ],
  [
    'Elle contrôle plus de 21 % du territoire ukrainien, soit environ 116 000 km².',
    ['share 19.333 % differs'],
  ],
  ['12 % de la population ukrainienne, soit 4,8 millions de personnes, a faim.', ['share 12 % agrees']],
  ['Le groupe détient 12 % du capital, soit 3 millions d’euros.', ['share 25000000 EUR alone']],
  ['Le feu a touché 12 % des 3 400 foyers, soit 408 maisons.', ['part 408 count agrees']],
  ['Le feu a touché 12 % des 3 400 foyers, soit 508 maisons.', ['part 408 count differs']],
  ['La crue a fait 23 morts, dont cinq enfants.', ['part 21.739 % alone']],
  ['Le bilan est de 12 hommes et 8 femmes, soit 20 personnes au total.', ['sum 20 count agrees']],
  ['Le bilan est de 12 hommes et 8 femmes, soit 21 personnes au total.', ['sum 20 count differs']],
  ['Le prix est passé de 30 à 45 euros, une hausse de 50 %.', ['change 50 % agrees']],
  ['Le prix est passé de 30 à 45 euros, une hausse de 40 %.', ['change 50 % differs']],
  ['Le prix est passé de 80 à 60 dollars, soit un recul de 25 %.', ['change -25 % agrees']],
  ['Le taux est passé de 4 à 6 %.', ['change 2 point alone']],
  ['Elle a pris plus de 3 400 km² cette année.', ['rate 11.003 km2 alone']],
  ['L’usine a vendu 45 000 tonnes au deuxième trimestre.', ['rate 494.505 t alone']],
  ['Le feu a brûlé 3 400 hectares en deux jours.', ['rate 1700 ha alone']],
  ['Près de quatre ans après le début de la guerre, rien ne change.', ['duration 3.696 year agrees']],
  ['Près de cinq ans après le début de la guerre, rien ne change.', ['duration 3.696 year differs']],
  ['Le port a fermé du 3 au 7 mai, soit cinq jours.', ['duration 5 day agrees']],
  ['Le port a fermé du 3 au 7 mai, soit huit jours.', ['duration 5 day differs']],
  ['Il a couru 62 miles (100 km).', ['units 99.779 km agrees']],
  ['Il a couru 62 miles (110 km).', ['units 99.779 km differs']],
  // Nothing to reckon with, or nothing that the sentence ties.
  ['', []],
  ['Il reste quelques kilomètres.', []],
  ['L’inflation a baissé de 4 %.', []],
  ['Le prix est passé de 0 à 45 euros.', []],
  ['Environ 60 soldats sont là.', []],
  ['Elle contrôle 116 000 km² et a pris 3 400 km².', []],
  ['Elle contrôle 19 % du territoire français.', []],
  ['Elle contrôle quelques hectares, soit une part du territoire ukrainien.', []],
  ['Le contrat vaut 40 euros (45 dollars).', []],
  ['La ville compte 3 000 habitants et 12 écoles.', []],
  ['La guerre a commencé il y a des années.', []],
  ['Le siège a duré quatre ans après la paix.', []],
  ['L’usine produit 120 tonnes par jour.', []],
  ['L’usine a produit 120 tonnes lundi.', []],
  ['L’usine a produit 120 tonnes en 2031.', []],
  ['Le groupe détient 0 % du capital, soit 0 euro.', []],
  ['Ils étaient des dizaines, dont trois enfants.', []],
  ['Il a versé 3 millions d’euros à 12 % du capital.', []],
];

test('what the figures of a sentence give, and what nothing allows to reckon', () => {
  for (const [text, checks] of ROWS) assert.deepEqual(reckon(text).checks.map(lineOf), checks, text);
});

test('a figure in no check says why', () => {
  assert.deepEqual(reckon('Il reste quelques kilomètres.').rest, ['quelques kilomètres vague']);
  assert.deepEqual(reckon('L’inflation a baissé de 4 %.').rest, ['4 % no-whole']);
  assert.deepEqual(reckon('Elle contrôle 19 % du territoire français.').rest, ['19 % no-reference']);
  assert.deepEqual(reckon('Environ 60 soldats sont là.').rest, ['Environ 60 soldats single']);
  assert.deepEqual(reckon('Le feu a touché 12 % des 3 400 foyers, soit 408 maisons.').rest, []);
});

test('the working names its terms, its days and its supposition', () => {
  const [rate] = reckon('Elle a pris plus de 3 400 km² cette année.').checks;
  assert.deepEqual(rate?.working.days, ['2025-01-01', '2025-11-05']);
  assert.equal(rate?.assumption, 'period-to-report');
  assert.deepEqual(
    rate?.working.terms.map(({ value, unit }) => `${value} ${unit}`),
    ['3400 km2', '309 day'],
  );
  assert.equal(rate?.computed.high, Number.POSITIVE_INFINITY);
  const [share] = reckon('Elle contrôle 19 % du territoire ukrainien, soit 116 000 km².').checks;
  assert.equal(share?.working.terms[1]?.reference?.id, 'aire');
});

/** Two sentences, each with its speaker. */
function beside(one: readonly [string, SaidBy], other: readonly [string, SaidBy]): readonly string[] {
  const [a, b] = [sumsOf(...one), sumsOf(...other)];
  const both: Sums = {
    ...a,
    figures: [...a.figures, ...b.figures],
    measures: [...a.measures, ...b.measures],
    said: [...a.said, ...b.said],
    sentences: [...a.sentences, ...b.sentences],
  };
  return checkFigures(both).checks.map(lineOf);
}

test('the same things counted by two speakers at one place stand side by side', () => {
  const by = (speaker: string, place: string): SaidBy => ({ speaker, voice: 'T', places: [place] });
  const [mayor, ministry] = [by('le maire', 'goma'), by('le ministère', 'goma')];
  assert.deepEqual(beside(['On compte 12 morts.', mayor], ['Il y a 23 morts.', ministry]), [
    'twice 11 count differs',
  ]);
  assert.deepEqual(beside(['On compte au moins 12 morts.', mayor], ['Il y a 23 morts.', ministry]), [
    'twice 11 count agrees',
  ]);
  const none: readonly (readonly [readonly [string, SaidBy], readonly [string, SaidBy]])[] = [
    [
      ['On compte 12 morts.', mayor],
      ['Il y a 23 morts.', mayor],
    ],
    [
      ['On compte 12 morts.', mayor],
      ['Il y a 23 blessés.', ministry],
    ],
    [
      ['On compte 12 morts.', mayor],
      ['Il y a 23 morts.', by('le ministère', 'bukavu')],
    ],
    [
      ['Le mur fait 12 km.', mayor],
      ['Le pont fait 23 km.', ministry],
    ],
    [
      ['On compte des dizaines de morts.', mayor],
      ['Il y a 23 morts.', ministry],
    ],
  ];
  for (const rows of none) assert.deepEqual(beside(...rows), [], rows.map(([text]) => text).join(' '));
});
