import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureRelation } from '../../../src/analysis/model.ts';
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
  ['Il a couru 1 000 km (620 miles).', ['units 621.371 mi agrees']],
  [
    'La dette a bondi de 280 à 365 millions d’euros en deux ans, soit une hausse de 30 %.',
    ['change 30.357 % agrees'],
  ],
  [
    'La dette a bondi de 280 à 365 millions d’euros en deux ans, soit une hausse de 50 %.',
    ['change 30.357 % differs'],
  ],
  ['Les ventes ont progressé de 12 % en un an, passant de 25 à 28 tonnes.', ['change 12 % agrees']],
  ['Les ventes ont reculé de 12 %, passant de 25 à 28 tonnes.', ['change 12 % differs']],
  ['La taxe a augmenté de 2,5 points, passant de 38,1 % à 40,6 %.', ['change 2.5 point agrees']],
  [
    'Le parti obtient 31 % des voix, contre 36 % en 2024, soit un recul de cinq points.',
    ['change -5 point agrees'],
  ],
  [
    'Le parti obtient 31 % des voix, contre 36 % en 2024, soit un recul de huit points.',
    ['change -5 point differs'],
  ],
  [
    'La récolte atteint 36,4 tonnes, en hausse de 12 % par rapport aux 32,5 tonnes de l’an dernier.',
    ['change 12 % agrees'],
  ],
  ['On recense 1 320 cas, dont 41 cas mortels, soit un taux de létalité de 3,1 %.', ['part 3.106 % agrees']],
  ['Le club a vendu 64 300 billets, soit 96 % des 67 000 places.', ['part 64320 count agrees']],
  ['Le plan supprime 340 des 1 100 emplois du site, soit 31 % des effectifs.', ['part 30.909 % agrees']],
  [
    'La crue a fait 23 morts, dont 14 morts à Valence, 6 morts à Murcie et 3 morts à Lorca.',
    ['part 60.87 % alone', 'part 26.087 % alone', 'part 13.043 % alone', 'sum 23 count agrees'],
  ],
  ['La grève dure depuis le 21 octobre, soit seize jours.', ['duration 16 day agrees']],
  ['La grève dure depuis le 21 octobre, soit trente jours.', ['duration 16 day differs']],
  ['Le fonds a versé 500 millions d’euros en vingt jours.', ['rate 25000000 EUR alone']],
  ['Le gaz a bondi de 74 à 96 euros le mégawattheure, soit 30 % de hausse.', ['change 29.73 % agrees']],
  ['L’atelier fabrique 120 000 montres par an, soit 480 par jour.', ['pace 328.767 count differs']],
  ['L’atelier fabrique 120 000 montres par an, soit environ 330 par jour.', ['pace 328.767 count agrees']],
  ['La source débite 60 litres par heure, soit 1 litre par minute.', ['pace 1 L agrees']],
  ['Le loyer est de 700 euros par mois, soit 8 400 euros par an.', ['pace 8400 EUR agrees']],
  ['Le salaire est de 700 euros par mois, soit 9 100 euros par an.', ['pace 8400 EUR differs']],
  ['Le service reçoit 35 appels par jour, soit 245 appels par semaine.', ['pace 245 count agrees']],
  // The range, the zero, the negative, the huge.
  ['Le feu a brûlé entre 3 000 et 3 500 hectares (35 km²).', ['units 32.5 km2 agrees']],
  ['Le feu a brûlé entre 3 000 et 3 500 hectares (45 km²).', ['units 32.5 km2 differs']],
  ['Le taux est passé de 4 à 0 %.', ['change -4 point alone']],
  ['Le solde est passé de 30 à 0 euros, soit une baisse de 100 %.', ['change -100 % agrees']],
  ['La température est passée de 10 à 22 °C.', ['change 12 degC alone']],
  ['La température est passée de -10 à -5 degrés.', []],
  [
    'La dette est passée de 30 000 à 45 000 milliards de dollars, soit une hausse de 50 %.',
    ['change 50 % agrees'],
  ],
  // Nothing to reckon with, or nothing that the sentence ties.
  ['Le budget de 2025 atteint 1,24 milliard d’euros.', []],
  ['Le fonds a versé 500 millions d’euros en trois ans.', []],
  ['Cinq personnes ont fui en 2024.', []],
  ['Le prix a perdu 5 % en 2024.', []],
  ['Le flux atteint 6 642 personnes, soit 43 % de plus qu’en 2024.', []],
  ['La foule comptait 6 642 personnes, soit une perte de 43 %.', []],
  ['Le prix est passé de 30 à 45 euros, une hausse de cinq points.', ['change 50 % alone']],
  ['Les ventes ont progressé de 12 %, puis de 25 à 28 tonnes sont parties.', []],
  ['La récolte atteint 36,4 tonnes, en hausse de 12 %, et le stock 32,5 tonnes.', []],
  ['La crue a fait 23 morts, dont 14 hommes et 12 enfants.', ['part 60.87 % alone', 'part 52.174 % alone']],
  ['La grève a commencé le 21 octobre et dure seize jours.', []],
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
  ['Un réacteur de 1 300 MW est arrêté pendant 45 jours.', []],
  ['Le rendement est de 62 quintaux, en recul de 8 quintaux par rapport à 2024.', []],
  ['Le rendement recule de 8 quintaux par hectare en 2024.', []],
  ['Une crue de 400 m3/s a duré en tout dix jours, pendant les travaux.', []],
  ['Le texte est adopté par 41 voix contre 22.', []],
  ['Le prix est de 96 euros, soit 30 % de hausse.', []],
  // Of one time, of two units, of several things: no second pace of the first.
  ['L’atelier fabrique 120 000 montres par an, soit 480 par an.', []],
  ['L’atelier fabrique 120 000 montres par an, puis 480 par jour.', []],
  ['L’atelier fabrique 120 000 montres par an, soit 480 de plus.', []],
  ['L’atelier fabrique 120 000 montres par an, soit 480 tonnes par jour.', []],
  ['L’atelier fabrique 120 000 montres, soit 480 par jour.', []],
  ['L’atelier fabrique 120 000 montres par an et expédie 480 colis par jour.', []],
  ['Le service relève 215 cas pour 100 000 habitants.', []],
  ['Le blé se vend 240 euros la tonne.', []],
  ['La grippe a fait 12 morts pour 1 000 habitants, dont les villes sont exclues.', []],
];

test('what the figures of a sentence give, and what nothing allows to reckon', () => {
  for (const [text, checks] of ROWS) assert.deepEqual(reckon(text).checks.map(lineOf), checks, text);
});

test('a figure in no check says why', () => {
  assert.deepEqual(reckon('Il reste quelques kilomètres.').rest, ['quelques kilomètres vague']);
  assert.deepEqual(reckon('L’inflation a baissé de 4 %.').rest, ['4 % no-ends']);
  assert.deepEqual(reckon('L’inflation est de 4 %.').rest, ['4 % no-whole']);
  assert.deepEqual(reckon('Elle contrôle 19 % du territoire français.').rest, ['19 % no-reference']);
  assert.deepEqual(reckon('Environ 60 soldats sont là.').rest, ['Environ 60 soldats single']);
  assert.deepEqual(reckon('On relève 215 cas pour 100 000 habitants.').rest, [
    '215 cas single',
    '100 000 habitants denominator',
  ]);
  assert.deepEqual(reckon('Le feu a touché 12 % des 3 400 foyers, soit 408 maisons.').rest, []);
});

test('a figure that a check compares with is in it', () => {
  for (const text of [
    'On recense 1 320 cas, dont 41 cas mortels, soit un taux de létalité de 3,1 %.',
    'Le plan supprime 340 des 1 100 emplois du site, soit 31 % des effectifs.',
    'Le club a vendu 64 300 billets, soit 96 % des 67 000 places.',
    'Le parti obtient 31 % des voix, contre 36 % en 2024, soit un recul de cinq points.',
  ]) {
    const { checks, rest } = reckon(text);
    for (const { figures, stated } of checks) assert.ok(stated && figures.includes(stated.figure), text);
    assert.deepEqual(rest, [], text);
  }
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

const shifted = (one: FigureRelation, by: number): FigureRelation => ({
  ...one,
  from: one.from + by,
  to: one.to + by,
});

/** Two sentences, each with its speaker. */
function beside(one: readonly [string, SaidBy], other: readonly [string, SaidBy]): readonly string[] {
  const [a, b] = [sumsOf(...one), sumsOf(...other)];
  const both: Sums = {
    ...a,
    figures: [...a.figures, ...b.figures],
    measures: [...a.measures, ...b.measures],
    relations: [...a.relations, ...b.relations.map((one) => shifted(one, a.figures.length))],
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
