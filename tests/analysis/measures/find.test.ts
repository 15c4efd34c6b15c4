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
      sense: own.sense,
      per: own.per,
      each: own.each?.text ?? null,
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
  ['Le prix a bondi de 74 à 96 euros, soit 30 % de hausse.', ['74 change 96 euros', '30 % rise 96 euros']],
  [
    'Le blé vaut 198 euros la tonne, contre 224 euros la tonne un an plus tôt.',
    ['224 euros change 198 euros'],
  ],
  [
    'On compte 12 cas pour 100 000 habitants, contre 4 cas pour 100 000 habitants en 2024.',
    ['4 cas change 12 cas', '12 cas each 100 000 habitants', '4 cas each 100 000 habitants'],
  ],
  ['Le parti obtient 31 %, contre 36 % l’an dernier.', ['36 % change 31 %']],
  // Not tied: nothing in the sentence says how.
  ['Le texte est adopté par 41 voix contre 22.', []],
  ['Le texte est adopté par 41 voix contre 22 et 6 abstentions.', []],
  ['La grève est suivie par 34 % des agents, contre 52 % d’après le syndicat.', []],
  ['La ville a perdu 12 écoles, contre 3 écoles à Brest.', []],
  ['Il est tombé 140 mm, soit 80 mm de plus que la normale.', []],
  ['Les prix montent, soit 30 % de hausse.', []],
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
  ['Le budget voté pour 2026 est de 12 millions d’euros.', ['flow']],
  ['Le budget est de 12 millions d’euros pour 2026, voté par 41 voix.', ['flow', null]],
  ['Le rendement est de 8 tonnes, en recul par rapport à 2024.', [null]],
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
  const none = { sense: null, per: null, each: null, since: false, period: null, over: null, of: null };
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
  assert.deepEqual(measure('Les prix ont monté de 4 %.').rest, [{ ...none, sense: 'growth' }]);
  assert.deepEqual(measure('Il tient 12 km de rive du fleuve.').rest, [none]);
});

const RATES: readonly (readonly [text: string, rate: string | null])[] = [
  ['Le colza se négocie à 480 euros la tonne.', 'la tonne'],
  ['L’essence vaut 1,80 euro le litre.', 'le litre'],
  ['Le brut cote 85 dollars le baril.', 'le baril'],
  ['La prime atteint 300 euros à l’hectare.', 'à l’hectare'],
  ['Le rendement est de 62 quintaux par hectare.', 'par hectare'],
  ['Ils récoltent 62 quintaux de blé tendre par hectare.', 'par hectare'],
  ['Le gaz cote 31 €/MWh.', '/MWh'],
  ['L’aide est de 200 euros par hectare et par an.', 'par hectare year'],
  ['L’aide est de 200 euros par an et par élève.', 'par élève year'],
  ['On relève 215 cas pour 100 000 habitants.', 'pour 100 000 habitants'],
  ['On relève 215 cas confirmés pour 100 000 habitants.', 'pour 100 000 habitants'],
  ['Il naît 12 enfants pour 1 000 femmes.', 'pour 1 000 femmes'],
  ['La région a 3 médecins par millier d’habitants.', 'par millier d’habitants'],
  ['L’usine sort 40 voitures électriques par jour.', 'day'],
  // No rate: another thing follows, or what follows is no measure of it.
  ['Il a perdu 240 euros la semaine dernière.', null],
  ['Il a payé 240 euros le billet de train et le repas.', 'le billet'],
  ['Le champ compte 40 arbres, la tonne de bois vaut cher.', null],
  ['Quarante personnes la suivent.', null],
  ['La maire a reçu 300 femmes au foyer.', null],
  ['On compte 12 morts par balle.', null],
  ['Le raid a tué 12 civils par voiture piégée.', null],
  ['Ils ont voté à 12 % par habitude.', null],
  ['Il a marché deux heures par plaisir.', null],
  ['Le maire veut 300 places à la place du marché.', null],
  ['Il faut 215 lits pour 340 malades.', null],
  ['Il faut 215 lits pour les 1 000 habitants.', null],
  ['Le prix est de 240 euros pour 1 000 litres.', null],
  ['Ils ont reçu 215 lettres pour 100 euros.', null],
  ['Il a vendu 240 tonnes, le litre restant cher.', null],
  ['Le convoi fait 12 km par la route.', null],
  ['Le navire a livré 3 000 tonnes au port.', null],
];

test('what a rate is by is read behind it, and nothing else is', () => {
  for (const [text, rate] of RATES) {
    const [first] = measure(text).rest;
    assert.equal([first?.each, first?.per].filter(Boolean).join(' ') || null, rate, text);
  }
});

test('a round number that a rate is by is tied to it', () => {
  assert.deepEqual(measure('On relève 215 cas pour 100 000 habitants.').ties, [
    '215 cas each 100 000 habitants',
  ]);
  assert.deepEqual(measure('Il faut 215 lits pour 340 malades.').ties, []);
  assert.deepEqual(measure('Il a 215 cas ; 100 000 habitants attendent.').ties, []);
});

const SENSES: readonly (readonly [text: string, sense: string | null])[] = [
  ['Il est tombé 40 mm de pluie sur la côte.', 'rain'],
  ['Il est tombé 40 mm en une nuit.', 'rain'],
  ['On attend un cumul de 90 millimètres.', 'rain'],
  ['La station a reçu 30 cm de neige.', 'snow'],
  ['Le chômage recule de 2 points.', 'points'],
  ['La part a gagné trois points de pourcentage.', 'points'],
  ['La Bourse a cédé 12 points d’indice.', 'points'],
  ['Elle garde une avance de 4 points.', 'points'],
  ['La taxe augmentera de 2,5 points.', 'points'],
  ['Le cumul depuis janvier atteint 410 mm.', 'rain'],
  ['Il a plu 80 mm de plus que les 140 mm de pluie attendus.', 'rain'],
  ['L’épargne a reculé de 18 % en deux ans.', 'growth'],
  ['Les ventes affichent 12 % de hausse.', 'growth'],
  ['Il en faut 12 % de moins.', 'growth'],
  // A length, a part, or things that are counted.
  ['L’épargne a reculé à 18 % du budget.', null],
  ['Le taux est de 12 % de la population.', null],
  ['La part de 12 % des voix suffit.', null],
  ['Il détient 12 % depuis la hausse.', null],
  ['La dalle a 40 mm d’épaisseur.', null],
  ['L’obus est de 155 mm.', null],
  ['Le fleuve a monté de 40 cm.', null],
  ['La route de la Pluie est longue de 40 km.', null],
  ['Le barrage tient 3 m d’eau.', null],
  ['Il a ouvert trois points de vente.', null],
  ['Il a gagné trois points de passage sur le fleuve.', null],
  ['Le plan en quatre points est connu.', null],
  ['Les 12 points du texte sont votés.', null],
  ['La taxe a gagné 3 % en un an.', null],
  ['Le club compte 12 points.', null],
  ['La plaque de 40 mm ne craint pas la pluie.', null],
  ['Le tunnel cumule 12 km de voies.', null],
];

test('a height of rain and a difference in points are no distance and no count', () => {
  for (const [text, sense] of SENSES) assert.equal(measure(text).rest[0]?.sense ?? null, sense, text);
});
