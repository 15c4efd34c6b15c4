import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../../src/analysis/dates/find.ts';
import { findFigures } from '../../../src/analysis/figures/find.ts';
import { fr } from '../../../src/analysis/fr/index.ts';
import { findMeasures } from '../../../src/analysis/measures/find.ts';
import type { Token } from '../../../src/analysis/text/tokens.ts';
import { passageOf } from '../../support/passage.ts';

const COUNTRIES: ReadonlyMap<string, string> = new Map([['ukrainien', 'UA']]);

function measure(text: string) {
  const passages = [passageOf(text)];
  const dates = findDates(passages, fr.dates, '2025-11-06');
  const figures = findFigures(passages, fr.figures, dates);
  const countryOf = ({ fold }: Token): string | null => COUNTRIES.get(fold) ?? null;
  const found = findMeasures(passages, fr.measures, { figures, dates, places: [], countryOf });
  const nameOf = (index: number): string => figures[index]?.text ?? '?';
  return {
    ties: found.relations.map(({ tie, from, to }) => `${nameOf(from)} ${tie} ${nameOf(to)}`),
    natures: found.measures.map(({ nature }) => nature),
    rest: found.measures.map((own) => ({
      per: own.per,
      since: own.since,
      period: own.period === null ? null : (dates[own.period]?.text ?? '?'),
      over: own.over === null ? null : nameOf(own.over),
      of: own.of && [own.of.text, own.of.country],
    })),
  };
}

const TIES: readonly (readonly [text: string, ties: readonly string[]])[] = [
  [
    'Il contrôle plus de 19 % du territoire, soit environ 116 000 km².',
    ['plus de 19 % restates environ 116 000 km²'],
  ],
  ['Il a couru 62 miles (100 km) dans la neige.', ['62 miles restates 100 km']],
  [
    'La crue a fait 23 morts, dont cinq enfants et deux secouristes.',
    ['cinq enfants part 23 morts', 'deux secouristes part 23 morts'],
  ],
  ['Les pompiers ont évacué 12 des 40 élèves de l’école.', ['12 part 40 élèves']],
  ['Le taux est passé de 4 à 6 % en un an.', ['4 change 6 %']],
  ['L’inflation atteint 12 %, contre 10 % un an plus tôt.', ['10 % change 12 %']],
  [
    'Le bilan est de 12 hommes et 8 femmes, soit 20 personnes au total.',
    ['12 hommes sum 20 personnes', '8 femmes sum 20 personnes'],
  ],
  ['Le prix est passé de 30 à 45 euros, une hausse de 50 %.', ['30 change 45 euros', '50 % rise 45 euros']],
  [
    'Le cours a glissé de 80 à 60 dollars, soit un recul de 25 %.',
    ['80 change 60 dollars', '25 % fall 60 dollars'],
  ],
  [
    'Le feu a touché 12 % des 3 400 foyers, soit 408 maisons.',
    ['12 % part 3 400 foyers', '3 400 foyers restates 408 maisons'],
  ],
  // Not tied: nothing in the sentence says how.
  ['', []],
  ['La ville est à 60 km de la frontière et compte 3 000 habitants.', []],
  ['Le préfet a compté 3 morts ; le maire, 5 morts.', []],
  ['Le train a 12 wagons et 340 places.', []],
  ['Ils étaient 300 dans la salle, 150 dehors.', []],
  ['La crue a fait 23 morts. Cinq enfants étaient à l’école, deux maisons ont brûlé.', []],
  ['Le sac pèse 12 kg, dont 40 euros de frais.', []],
  ['Le convoi compte 12 camions, dont 40 civils.', []],
  ['Le match a réuni 300 personnes (trois blessés).', []],
  ['Les 40 élèves des 12 classes sont partis.', []],
  ['Le prix est de 45 euros, la hausse est forte.', []],
  ['Il a payé 30 euros et 45 euros, puis a vu une part de 50 %.', []],
  ['Il va de Lyon à 40 km de Paris.', []],
];

test('figures are tied by the words between them', () => {
  for (const [text, ties] of TIES) assert.deepEqual(measure(text).ties, ties, text);
});

const NATURES: readonly (readonly [text: string, natures: readonly (string | null)[]])[] = [
  ['Le camp abrite actuellement 34 000 réfugiés.', ['stock']],
  ['Il contrôle plus de 19 % du pays, soit 116 000 km².', ['stock', 'stock']],
  ['L’usine a vendu 45 000 tonnes de cacao au deuxième trimestre.', ['flow']],
  ['L’usine a reçu 120 tonnes de blé.', ['flow']],
  ['La surface prise est de 3 400 km² cette année.', ['flow']],
  // The sentence does not say, or the kind has none.
  ['La ville est à 60 km de la mer.', [null]],
  ['Une surface de 3 400 km² est en jeu.', [null]],
  ['Le 5 novembre, 3 400 km² étaient inondés.', [null]],
  ['Il faisait 30 degrés en 2024.', [null]],
  ['Le contrat est de 40 millions d’euros.', [null]],
  ['La guerre dure depuis près de quatre ans.', [null]],
];

test('a quantity is held or flows only where its sentence says so', () => {
  for (const [text, natures] of NATURES) assert.deepEqual(measure(text).natures, natures, text);
});

test('a rate, a period and a whole are read from the sentence', () => {
  const none = { per: null, since: false, period: null, over: null, of: null };
  assert.deepEqual(measure('L’usine produit 120 tonnes par jour.').rest, [{ ...none, per: 'day' }]);
  assert.deepEqual(measure('Le feu a brûlé 3 400 hectares en deux jours.').rest, [
    { ...none, over: 'deux jours' },
    none,
  ]);
  assert.deepEqual(measure('Il a pris 3 400 km² cette année.').rest, [{ ...none, period: 'cette année' }]);
  assert.deepEqual(measure('Ils ont reçu 120 tonnes de blé depuis janvier.').rest, [
    { ...none, since: true, period: 'janvier' },
  ]);
  assert.deepEqual(measure('Le port a fermé du 3 au 7 mai, soit cinq jours.').rest, [
    { ...none, period: '3 au 7 mai' },
  ]);
  assert.deepEqual(measure('Il tient 19 % du territoire ukrainien.').rest, [
    { ...none, of: ['territoire ukrainien', 'UA'] },
  ]);
  assert.deepEqual(measure('La production a baissé de 4 % de janvier à mars.').rest[0]?.of, null);
  assert.deepEqual(measure('Les prix ont monté de 4 %.').rest, [none]);
  assert.deepEqual(measure('Il tient 12 km de rive du fleuve.').rest, [none]);
});
