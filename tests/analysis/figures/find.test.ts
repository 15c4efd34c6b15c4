import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDates } from '../../../src/analysis/dates/find.ts';
import { findFigures } from '../../../src/analysis/figures/find.ts';
import { fr } from '../../../src/analysis/fr/index.ts';
import type { FigureMention } from '../../../src/analysis/model.ts';
import { passageOf } from '../../support/passage.ts';
import { withoutAccents } from '../numbers/without-accents.ts';

const REPORT_DATE = '2025-11-06';

function figuresOf(text: string): FigureMention[] {
  const passages = [passageOf(text)];
  return findFigures(passages, fr.figures, findDates(passages, fr.dates, REPORT_DATE));
}

const row = ({ text, value, min, max, unit, qualifier }: FigureMention): string =>
  [text, min === undefined ? String(value) : `${min} to ${max}`, unit, qualifier].join(' | ');

/** A sentence, and its figures as `text | value | unit | qualifier`. */
const FIGURES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Le marché coûte 3 milliards 450 millions de FCFA.',
    ['3 milliards 450 millions de FCFA | 3450000000 | XOF | exact'],
  ],
  [
    "L'usine émet 2,4 Mt de gaz et 310 kt de cendres.",
    ['2,4 Mt | 2400000 | t | exact', '310 kt | 310000 | t | exact'],
  ],
  ['La récolte ira de 3 à 4 Mt.', ['de 3 à 4 Mt | 3000000 to 4000000 | t | range']],
  ['La bombe libère 20 kilotonnes.', ['20 kilotonnes | 20000 | t | exact']],
  ['La vanne tient 300 mT.', []],
  ['Il y a quinze jours de riz.', ['quinze jours | 15 | day | exact']],
  ["Il y a près d'un mètre cinquante de neige.", ["près d'un mètre cinquante | 1.5 | m | nearly"]],
  ['La crue a atteint 3 mètres 20.', ['3 mètres 20 | 3.2 | m | exact']],
  ['Le pain vaut 1 euro 40 au marché.', ['1 euro 40 | 1.4 | EUR | exact']],
  ['Deux mètres trente, puis la vague.', ['Deux mètres trente | 2.3 | m | exact']],
  [
    'La crue a atteint 3 mètres et 20 maisons.',
    ['3 mètres | 3 | m | exact', '20 maisons | 20 | count | exact'],
  ],
  ['À 3 mètres 20 maisons brûlent.', ['3 mètres | 3 | m | exact', '20 maisons | 20 | count | exact']],
  [
    'Ils versent 4 millions d’euros 30 jours durant.',
    ['4 millions d’euros | 4000000 | EUR | exact', '30 jours | 30 | day | exact'],
  ],
  ['Elle durera une à deux semaines.', ['une à deux semaines | 1 to 2 | week | range']],
  ['Deux avions ont décollé.', ['Deux avions | 2 | count | exact']],
  ["L'une a deux enfants.", ['deux enfants | 2 | count | exact']],
  ['À Lima, le sac vaut 40 soles.', ['40 soles | 40 | PEN | exact']],
  ['Le pêcheur a pris 40 soles.', ['40 soles | 40 | count | exact']],
  ['Un kilo vaut 6 000 riels.', ['6 000 riels | 6000 | KHR | exact']],
  ["L'Odet pourrait monter de 1,20 à 1,40 mètre.", ['de 1,20 à 1,40 mètre | 1.2 to 1.4 | m | range']],
  ["L'effectif monte de 12 à 14 agents.", ['12 | 12 | count | exact', '14 agents | 14 | count | exact']],
  ['Le cours est voisin de 4 euros.', ['voisin de 4 euros | 4 | EUR | about']],
  ['Ils dorment 4 heures par jour.', ['4 heures | 4 | hour | exact']],
  [
    'Toronto : 87 millions de dollars, puis 4 dollars canadiens.',
    ['87 millions de dollars | 87000000 | USD | exact', '4 dollars canadiens | 4 | CAD | exact'],
  ],
  [
    'Toronto : 4 dollars canadiens, puis 87 millions de dollars.',
    ['4 dollars canadiens | 4 | CAD | exact', '87 millions de dollars | 87000000 | CAD | exact'],
  ],
  ['Le fleuve a augmenté de 15 à 20 centimètres.', ['de 15 à 20 centimètres | 15 to 20 | cm | range']],
  ['Les prix ont reculé de 3 à 5 %.', ['de 3 à 5 % | 3 to 5 | % | range']],
  ['Le taux a reculé de 9,4 à 7,1 %.', ['9,4 | 9.4 | % | exact', '7,1 % | 7.1 | % | exact']],
  ['Le taux a grimpé de 4 à 6 %.', ['4 | 4 | % | exact', '6 % | 6 | % | exact']],
  [
    'Il manquerait entre 3 et 4 milliards.',
    ['entre 3 et 4 milliards | 3000000000 to 4000000000 | count | range'],
  ],
  ['Le bilan se situe entre 120 et 130.', ['entre 120 et 130 | 120 to 130 | count | range']],
  [
    'On attend 28 degrés à Lyon, 31 à Nîmes et 19 à Brest.',
    ['28 degrés | 28 | degC | exact', '31 | 31 | degC | exact', '19 | 19 | degC | exact'],
  ],
  [
    'Le port a reçu 14 bateaux, contre 9 la veille et 22 lundi.',
    ['14 bateaux | 14 | count | exact', '9 | 9 | count | exact', '22 | 22 | count | exact'],
  ],
  ['Ils sont désormais 31.', ['31 | 31 | count | exact']],
  ['Nous en avons fermé 3.', ['3 | 3 | count | exact']],
  ['Mardi, ils ont travaillé 8 heures.', ['8 heures | 8 | hour | exact']],
  ['Il est parti 3 heures à Tokyo.', ['3 heures | 3 | hour | exact']],
  ['Au-dessus de 1 200 mètres, la neige tient.', ['1 200 mètres | 1200 | m | exact']],
  ['La fosse est à près de 300 mètres.', ['près de 300 mètres | 300 | m | nearly']],
  ['Au-dessus de 30 °C, on ferme.', ['Au-dessus de 30 °C | 30 | degC | more_than']],
  [
    "Il manque 410 millions sur 2 milliards d'euros.",
    ['410 millions | 410000000 | EUR | exact', "2 milliards d'euros | 2000000000 | EUR | exact"],
  ],
  [
    "L'État promet 90 millions d'économies, soit 3 % des 3 milliards d'euros.",
    [
      "90 millions d'économies | 90000000 | EUR | exact",
      '3 % | 3 | % | exact',
      "3 milliards d'euros | 3000000000 | EUR | exact",
    ],
  ],
  [
    "Ils sont 12 millions d'habitants pour 3 milliards d'euros.",
    ["12 millions d'habitants | 12000000 | count | exact", "3 milliards d'euros | 3000000000 | EUR | exact"],
  ],
  [
    'Le pays a produit 12 millions de sacs, dont 2 millions ont été vendus 40 euros.',
    [
      '12 millions de sacs | 12000000 | count | exact',
      '2 millions | 2000000 | count | exact',
      '40 euros | 40 | EUR | exact',
    ],
  ],
  ['Il manque 410 millions.', ['410 millions | 410000000 | count | exact']],
  ['Ils étaient 1 500 en mars.', ['1 500 | 1500 | count | exact']],
  ['La classe est ramenée de 30 à 24.', ['30 | 30 | count | exact', '24 | 24 | count | exact']],
  ['On estime à 6 000 le nombre de combattants.', ['6 000 | 6000 | count | exact']],
  ['En 2024 300 soldats sont morts.', ['300 soldats | 300 | count | exact']],
  [
    'La police a interpellé 12 personnes, dont trois mineurs, et saisi 2,5 kg de cocaïne.',
    ['12 personnes | 12 | count | exact', 'trois mineurs | 3 | count | exact', '2,5 kg | 2.5 | kg | exact'],
  ],
  [
    "Le séisme de magnitude 6,2 a fait au moins 1'200 morts et plus de 3'000 blessés.",
    ["au moins 1'200 morts | 1200 | count | at_least", "plus de 3'000 blessés | 3000 | count | more_than"],
  ],
  [
    'Le Conseil fédéral débloque 2,4 mio de francs pour le Valais, soit 12 francs par habitant.',
    ['2,4 mio de francs | 2400000 | CHF | exact', '12 francs | 12 | CHF | exact'],
  ],
  ['Le budget atteint CHF 45 millions.', ['CHF 45 millions | 45000000 | CHF | exact']],
  [
    "En Belgique, septante-deux pour cent des sondés refusent ; nonante-cinq s'abstiennent.",
    ['septante-deux pour cent | 72 | % | exact'],
  ],
  [
    'Quatre-vingt-dix-sept personnes, quatre-vingts maisons, soixante et onze villages.',
    [
      'Quatre-vingt-dix-sept personnes | 97 | count | exact',
      'quatre-vingts maisons | 80 | count | exact',
      'soixante et onze villages | 71 | count | exact',
    ],
  ],
  [
    "Deux millions et demi de personnes ont fui, soit un demi-million de plus qu'en 2023.",
    [
      'Deux millions et demi de personnes | 2500000 | count | exact',
      'un demi-million | 500000 | count | exact',
    ],
  ],
  ['Une demi-douzaine de roquettes ont été tirées.', ['Une demi-douzaine de roquettes | 6 | count | about']],
  ['Le bilan est passé de 12 à 19 morts.', ['12 | 12 | count | exact', '19 morts | 19 | count | exact']],
  [
    'Les ventes sont passées de 23,1 à 22,4 milliards d’euros.',
    ['23,1 | 23100000000 | EUR | exact', '22,4 milliards d’euros | 22400000000 | EUR | exact'],
  ],
  [
    'La dette ne dépasse plus 8 milliards d’euros.',
    ['ne dépasse plus 8 milliards d’euros | 8000000000 | EUR | at_most'],
  ],
  ['Nous sommes à deux doigts de la rupture.', []],
  ['Il habite à deux pas de la gare.', []],
  ['Le syndicat n° 1 exige une prime.', []],
  ['Il a perdu deux doigts.', ['deux doigts | 2 | count | exact']],
  ['Le taux de chômage est passé de 7 à 7,5 %.', ['7 | 7 | % | exact', '7,5 % | 7.5 | % | exact']],
  [
    'Le prix du baril est tombé de 90 dollars à 75 dollars.',
    ['90 dollars | 90 | USD | exact', '75 dollars | 75 | USD | exact'],
  ],
  ["L'inflation recule de 5,2 % à 4,8 % sur un an.", ['5,2 % | 5.2 | % | exact', '4,8 % | 4.8 | % | exact']],
  [
    'Entre 200 et 300 manifestants se sont rassemblés.',
    ['Entre 200 et 300 manifestants | 200 to 300 | count | range'],
  ],
  ['De 10 à 15 km séparent les deux camps.', ['De 10 à 15 km | 10 to 15 | km | range']],
  ['Les soldats ont avancé de 2-3 km.', ['2-3 km | 2 to 3 | km | range']],
  ['Quelque 300 migrants sont arrivés à Ceuta.', ['Quelque 300 migrants | 300 | count | about']],
  ['Quelques habitants sont restés.', ['Quelques habitants | null | count | vague']],
  ['Il reste à peine 20 % des stocks.', ['20 % | 20 | % | exact']],
  [
    "Le vol 447 d'Air France avait décollé à 19h30 avec 228 personnes à bord.",
    ['228 personnes | 228 | count | exact'],
  ],
  ['Le Covid-19 a tué 15 millions de personnes.', ['15 millions de personnes | 15000000 | count | exact']],
  ["Après trois heures de négociations, l'accord est signé.", ['trois heures | 3 | hour | exact']],
  ['Il a marché pendant 6 h.', ['6 h | 6 | hour | exact']],
  [
    "La dette dépasse 3 000 milliards d'euros.",
    ["dépasse 3 000 milliards d'euros | 3000000000000 | EUR | more_than"],
  ],
  ['Le déficit ne dépassera pas 3 % du PIB.', ['ne dépassera pas 3 % | 3 | % | at_most']],
  [
    'Le nombre de morts a dépassé la barre des 10 000.',
    ['dépassé la barre des 10 000 | 10000 | count | more_than'],
  ],
  ["Le parti n'atteint pas les 5 %.", ["n'atteint pas les 5 % | 5 | % | less_than"]],
  ["Moins d'une heure après, l'alerte était levée.", ["Moins d'une heure | 1 | hour | less_than"]],
  [
    "Plus d'un million d'enfants sont privés d'école.",
    ["Plus d'un million d'enfants | 1000000 | count | more_than"],
  ],
  ["Plus d'un an après, rien n'a changé.", ["Plus d'un an | 1 | year | more_than"]],
  [
    'Une quinzaine de jours plus tard, 14 corps ont été retrouvés.',
    ['Une quinzaine de jours | 15 | day | about', '14 corps | 14 | count | exact'],
  ],
  [
    'Des milliers de personnes ont défilé ; des centaines de milliers selon les organisateurs.',
    ['Des milliers de personnes | null | count | vague', 'des centaines de milliers | null | count | vague'],
  ],
  ["Plusieurs millions d'euros ont disparu.", ["Plusieurs millions d'euros | null | EUR | vague"]],
  [
    'Le missile a une portée de 1 500 kilomètres et une charge de 500 kg.',
    ['1 500 kilomètres | 1500 | km | exact', '500 kg | 500 | kg | exact'],
  ],
  [
    "La vitesse était de 80 km/h, par 35 degrés à l'ombre et -12 degrés la nuit.",
    ['80 km/h | 80 | km/h | exact', '35 degrés | 35 | degC | exact', '-12 degrés | -12 | degC | exact'],
  ],
  ['Il faisait moins 20 degrés.', ['moins 20 degrés | -20 | degC | exact']],
  ['15 000 francs CFA le sac de riz à Bamako.', ['15 000 francs CFA | 15000 | XOF | exact']],
  ['Au Cameroun, le sac coûte 20 000 francs CFA.', ['20 000 francs CFA | 20000 | XAF | exact']],
  [
    'Le Québec versera 200 millions de dollars à Hydro-Québec.',
    ['200 millions de dollars | 200000000 | CAD | exact'],
  ],
  [
    'Les États-Unis versent 61 milliards de dollars américains, 5 M$ et 300 k€.',
    [
      '61 milliards de dollars américains | 61000000000 | USD | exact',
      '5 M$ | 5000000 | USD | exact',
      '300 k€ | 300000 | EUR | exact',
    ],
  ],
  ['Un prêt de 1,5 Md€ sur dix ans.', ['1,5 Md€ | 1500000000 | EUR | exact', 'dix ans | 10 | year | exact']],
  ["8,5 mds d'euros seront investis.", ["8,5 mds d'euros | 8500000000 | EUR | exact"]],
  ['Le loyer est de 850€ par mois.', ['850€ | 850 | EUR | exact']],
  ['Trois cents kilomètres carrés ont brûlé.', ['Trois cents kilomètres carrés | 300 | km2 | exact']],
  ['300 kilometres carres ont brule.', ['300 kilometres carres | 300 | km2 | exact']],
  ['80 pour cent des écoles sont fermées.', ['80 pour cent | 80 | % | exact']],
  ['Au moins 25 morts.', ['Au moins 25 morts | 25 | count | at_least']],
  [
    '25 morts au moins, 300 blessés environ.',
    ['25 morts au moins | 25 | count | at_least', '300 blessés environ | 300 | count | about'],
  ],
  ['Il y avait 3 000 personnes maximum.', ['3 000 personnes maximum | 3000 | count | at_most']],
  ["Jusqu'à 500 soldats par jour.", ["Jusqu'à 500 soldats | 500 | count | at_most"]],
  ['Près de deux ans de prison.', ['Près de deux ans | 2 | year | nearly']],
  ["Aucun des 120 passagers n'a survécu.", ['120 passagers | 120 | count | exact']],
  ['Il en reste 14.', ['14 | 14 | count | exact']],
  [
    'Sur les 300 otages, 45 ont été libérés et 12 tués.',
    ['300 otages | 300 | count | exact', '45 | 45 | count | exact', '12 tués | 12 | count | exact'],
  ],
  [
    'Sur 40 drones lancés, 38 ont été abattus.',
    ['40 drones | 40 | count | exact', '38 | 38 | count | exact'],
  ],
  [
    "La France compte 68 millions d'habitants, l'Allemagne 84 millions.",
    ["68 millions d'habitants | 68000000 | count | exact", '84 millions | 84000000 | count | exact'],
  ],
  [
    'Le PIB a crû de 0,3 % au deuxième trimestre 2025, contre 0,1 % au premier.',
    ['0,3 % | 0.3 | % | exact', '0,1 % | 0.1 | % | exact'],
  ],
  ['La route nationale 7 est coupée sur 12 km.', ['12 km | 12 | km | exact']],
  ["L'ONU a recensé 1 234 567 réfugiés.", ['1 234 567 réfugiés | 1234567 | count | exact']],
  ['Le navire transportait 20.000 t de blé.', ['20.000 t | 20000 | t | exact']],
  [
    'Le débit est de 3 m3/s et le volume de 2 millions de m³.',
    ['3 m3/s | 3 | m3/s | exact', '2 millions de m³ | 2000000 | m3 | exact'],
  ],
  ['Ils sont plus de 400 à attendre.', ['plus de 400 | 400 | count | more_than']],
  ['Ils étaient une centaine lundi.', ['une centaine | 100 | count | about']],
  ['Près de 200 ont été arrêtés.', ['Près de 200 | 200 | count | nearly']],
  ['Le prix est de 2,50 $ le litre.', ['2,50 $ | 2.5 | USD | exact']],
  ["L'homme, âgé de 32 ans, a été condamné à quinze ans de réclusion.", ['quinze ans | 15 | year | exact']],
  [
    "L'ONG a distribué 4 500 kits d'hygiène et soigné 1 203 patients, dont 412 enfants de moins de cinq ans.",
    [
      '4 500 kits | 4500 | count | exact',
      '1 203 patients | 1203 | count | exact',
      '412 enfants | 412 | count | exact',
      'moins de cinq ans | 5 | year | less_than',
    ],
  ],
  [
    "Le nombre de déplacés internes s'élève désormais à 6,9 millions, contre 5,8 millions un an plus tôt.",
    ['6,9 millions | 6900000 | count | exact', '5,8 millions | 5800000 | count | exact'],
  ],
  [
    'Le cours du Brent gagnait 1,3 % à 64,20 dollars le baril vers 15 heures.',
    ['1,3 % | 1.3 | % | exact', '64,20 dollars | 64.2 | USD | exact'],
  ],
  [
    'Le CAC 40 a reculé de 0,8 %, à 7 950 points.',
    ['0,8 % | 0.8 | % | exact', '7 950 points | 7950 | count | exact'],
  ],
  [
    "Le chiffre d'affaires a bondi de 12 % à 3,4 milliards d'euros.",
    ['12 % | 12 | % | exact', "3,4 milliards d'euros | 3400000000 | EUR | exact"],
  ],
  [
    'Environ un millier de personnes, trois mille selon les syndicats, ont défilé à Lille.',
    ['Environ un millier de personnes | 1000 | count | about', 'trois mille | 3000 | count | exact'],
  ],
  [
    "Le glacier a perdu 2,5 mètres d'épaisseur et 3 km³ de glace en dix ans.",
    ['2,5 mètres | 2.5 | m | exact', '3 km³ | 3 | km3 | exact', 'dix ans | 10 | year | exact'],
  ],
  [
    "Le vol a duré 4 h 20, l'attente 2 h 15 min.",
    ['4 h 20 | 260 | minute | exact', '2 h 15 min | 135 | minute | exact'],
  ],
  [
    "Cela coûterait 300 000, voire 400 000 euros, et 3 puis 5 % de plus l'an d'après.",
    [
      '300 000 | 300000 | EUR | exact',
      '400 000 euros | 400000 | EUR | exact',
      '3 | 3 | % | exact',
      '5 % | 5 | % | exact',
    ],
  ],
  [
    'La facture a franchi la barre des 2 milliards de dollars canadiens.',
    ['franchi la barre des 2 milliards de dollars canadiens | 2000000000 | CAD | more_than'],
  ],
  ['Le taux reste sous la barre des 5 %.', ['sous la barre des 5 % | 5 | % | less_than']],
  [
    'Cent et un blessés, deux cent une maisons.',
    ['Cent et un blessés | 101 | count | exact', 'deux cent une maisons | 201 | count | exact'],
  ],
  ['Le camp est situé près de deux villages.', ['deux villages | 2 | count | exact']],
  [
    'Elle volait à 500 pieds, à trois lieues du port.',
    ['500 pieds | 500 | ft | exact', 'trois lieues | 3 | lieue | exact'],
  ],
  ['À Conakry, le litre vaut 12 000 francs.', ['12 000 francs | 12000 | GNF | exact']],
  ['À Dakar, le kilo vaut 500 F.', ['500 F | 500 | XOF | exact']],
  ['Tunis a versé 40 millions de dinars.', ['40 millions de dinars | 40000000 | TND | exact']],
  ['Stockholm investit 3 milliards de couronnes.', ['3 milliards de couronnes | 3000000000 | SEK | exact']],
  ["La température chutera jusqu'à -31 °C.", ["jusqu'à -31 °C | -31 | degC | at_most"]],
  [
    'Il y avait entre quatre et cinq mille personnes, et deux à trois cents chiens.',
    [
      'entre quatre et cinq mille personnes | 4000 to 5000 | count | range',
      'deux à trois cents chiens | 200 to 300 | count | range',
    ],
  ],
  ['Entre dix et deux cents euros.', ['Entre dix et deux cents euros | 10 to 200 | EUR | range']],
  [
    'On compte 41 morts et 7 portés disparus.',
    ['41 morts | 41 | count | exact', '7 portés disparus | 7 | count | exact'],
  ],
  ['Les pompiers, au nombre de 620, sont là.', ['620 | 620 | count | exact']],
  ['Le bilan dépasse désormais 1 400 morts.', ['dépasse désormais 1 400 morts | 1400 | count | more_than']],
  ["Il ne recueille plus que 21 % d'avis.", ['21 % | 21 | % | exact']],
  ['Hier, 200 à 300 jeunes ont défilé.', ['200 à 300 jeunes | 200 to 300 | count | range']],
  ['Le bilan est estimé à 96.', ['96 | 96 | count | exact']],
  [
    'On en a abattu 164, dont 71 au-dessus du port.',
    ['164 | 164 | count | exact', '71 | 71 | count | exact'],
  ],
  ['Nos douze infirmiers sont partis.', ['douze infirmiers | 12 | count | exact']],
  [
    'Une petite cinquantaine de fidèles et un bon millier de curieux.',
    [
      'Une petite cinquantaine de fidèles | 50 | count | about',
      'un bon millier de curieux | 1000 | count | about',
    ],
  ],
  ['Les drones tombent : 3 à 5 par jour.', ['3 à 5 | 3 to 5 | count | range']],
  ['Au Caire, le pain vaut 20 livres.', ['20 livres | 20 | EGP | exact']],
  ['La bibliothèque a perdu 3 000 livres.', ['3 000 livres | 3000 | count | exact']],
  [
    'La coupure dure de 4 à 6 heures, entre quatre et six heures par jour.',
    ['de 4 à 6 heures | 4 to 6 | hour | range', 'entre quatre et six heures | 4 to 6 | hour | range'],
  ],
  ['On nous a promis des tentes, on en a vu arriver 600.', ['600 | 600 | count | exact']],
  ["Le convoi n'en compte plus que 22.", ['22 | 22 | count | exact']],
  [
    'Ils ont livré 2 batteries et porté 3 coups.',
    ['2 batteries | 2 | count | exact', '3 coups | 3 | count | exact'],
  ],
  ['La production a reculé (-0,2 %).', ['-0,2 % | -0.2 | % | exact']],
  ['Les ventes ont monté (+1,3 %).', ['1,3 % | 1.3 | % | exact']],
  [
    'Le taux était de 3,2 % en 2023, et de 4,1 en 2024.',
    ['3,2 % | 3.2 | % | exact', '4,1 | 4.1 | % | exact'],
  ],
  ['Ils étaient quatre à bord.', ['quatre | 4 | count | exact']],
  ['Il a survécu après 11 heures sous les gravats.', ['11 heures | 11 | hour | exact']],
  [
    "La Tunisie a payé 3 milliards de dinars à l'Algérie.",
    ['3 milliards de dinars | 3000000000 | TND | exact'],
  ],
  ["La hausse est de l'ordre de 6 à 8 %.", ["de l'ordre de 6 à 8 % | 6 to 8 | % | range"]],
];

const NO_FIGURES: readonly string[] = [
  'Nous sommes à deux doigts de la rupture.',
  'Elle habite à deux pas.',
  'Le no 1 mondial recule.',
  'Le quai n° 3 est fermé.',
  'Un piano à quatre mains.',
  'Une école à deux vitesses.',
  'Il résume en deux mots.',
  'Le stade brille de mille feux.',

  'Le mètre étalon est à Sèvres.',
  "L'autoroute A 20 est fermée.",
  'Le stade accueille le XV de France.',
  'Rendez-vous au 20, rue du Pont.',
  'Le vol AF 350 a décollé.',
  'Il est né sous Louis XIV.',
  'Un mètre ruban est posé.',
  "L'euro a baissé.",
  'La chambre 12 est vide.',
  'Il a fini deuxième.',
  'La route nationale 7 est coupée.',
  'Il habite au-dessus de la mairie.',
  'La ligne 13 reliera le bourg à la gare.',
  "Le vol AF447 est entré dans l'histoire.",
  'Le F-16 et le Su-34 ont décollé.',
  "L'article 49.3 a été brandi.",
  'Il est 6 heures à Paris, 13 heures à Tokyo.',
  'Une sole et un riel.',
  "L'une à droite, l'autre à gauche.",
  'Nous avions froid.',
  "D'un sol à l'autre, la route monte.",
  'Le colon a fui.',
  'Une à une, les lampes se sont éteintes.',
  'Le pont a cédé lundi peu avant 22 heures par une nuit noire.',
  'La mairie est voisine de la gare.',
  'Il est proche de la sortie 4.',
  'Le rideau monte de lui-même à 20 h.',
  'Le bus monte de la gare 4 à la place.',
  'Un accord proche de celui de 2015.',
  'Il ouvre à 10 heures par beau temps.',
  'Rendez-vous mercredi, 18 heures, place de la République.',
  'Lundi 3 novembre, 20 heures.',
  'Il a vécu entre 1920 et 1931.',
  'La route entre 5 et 7 est fermée.',
  'La ligne 4 à Lyon, 6 à Nîmes.',
  'Le 12 à Lyon, et 13 à Nîmes.',
  'Il est né en 1931, en 1932 peut-être.',
  'Samedi, 9 heures : tout est calme.',
  'Il est 22 heures, il fait nuit à Lyon.',
  'Le bus 12 à Lyon, 14 à Nîmes.',
  'Il vit entre Paris et Lyon.',
  'Le score oscille 2 à 1.',
  'Le trajet varie entre 2010 et 2015.',
  'Le lycée Paris-VII rouvre.',
  'La chaîne M6 a diffusé le match.',
  'Le bus 42 est dévié.',
  'Windows 11, PlayStation 5 et Falcon 9 sont des marques.',
  "France 24 et TF1 ont diffusé l'entretien.",
  "L'A320 et le Boeing 737 MAX ont été cloués au sol.",
  'La version 2.1.3 corrige la faille CVE-2024-3094.',
  'Rendez-vous à 20h, au 3e étage.',
  'Il a été élu au 2e tour.',
  'Le XXIe siècle, la 5e République, Louis XIV.',
  'Le chapitre 7 page 212 alinéa 3.',
  'Résolution 1701 du Conseil de sécurité.',
  'La 4G et la 5G arrivent ; le G20 et la COP30 aussi.',
  "Il roule en 4x4 sur l'A7.",
  'Numéro vert : 0 800 123 456.',
  'Contact : +41 22 730 21 11.',
  'Appelez le 01 23 45 67 89 ou le 112.',
  'Match nul 1-1, victoire 3 à 2 aux tirs au but.',
  "L'équipe s'est imposée 3-1 face à Lyon, puis 2 à 0 à Nice.",
  'En première ligne, le 1er bataillon et la 93e brigade.',
  "Ni l'un ni l'autre ; les uns et les autres.",
  'Une fois de plus, à deux reprises, quatre fois.',
  'Tous deux ont nié ; les trois aussi.',
  'À deux, ils ont tenu.',
  'Un jour, une femme a crié.',
  'Il est neuf heures. Il est 9 heures.',
  'Vers 15 heures, avant 18 h, dès 7 heures, à 14h05.',
  'Le magasin est ouvert de 9h à 18h30.',
  'Le couvre-feu est en vigueur de 22 heures à 6 heures.',
  'Le cessez-le-feu est entré en vigueur à 10 heures du matin.',
  'Les années 80 et 90, le XXe siècle.',
  'Chaîne 4, canal 12, zone 51, secteur 7.',
  'Le Su-35, le S-400, le Shahed-136 et le Mi-8.',
  'Le numéro deux du régime est mort.',
  'La moitié du pays et un tiers des routes.',
  'Deux tiers des récoltes sont perdus.',
  "Un habitant sur deux n'a pas d'eau.",
  'Quatre départs sur cinq échouent.',
  'Le poste 12 a été pris.',
  'Point 3 : les prisonniers.',
  '1. Retirer les troupes. 2. Rendre les corps.',
  'Les deux camps, ces deux zones, les deux parties.',
  "L'un des deux pilotes est mort.",
  "L'article 49.3 de la Constitution.",
  'Les articles 5 et 6 sont supprimés.',
  'Loi n°78-17 du 6 janvier 1978.',
  'Covid-19, H5N1, CO2, B-52, kit M4.',
  'La Ligue 1 et la Ligue 2, la F1 et le Top 14.',
  'Le vol AF447, le vol 447 et le bus 38.',
  'Le 18-Juin et le 11-Septembre.',
  'La première fois, la seconde guerre, le troisième homme.',
  'Des deux côtés, on se prépare.',
  'Au 10 Downing Street, on se tait.',
  'Il habite au 12 rue de la Paix, 75002 Paris.',
  'Le 20 heures est en retard.',
  'En 2024, en 2025, entre 2008 et 2022.',
  'Le 12 octobre, le 1er août 2024 et le 12/10/2025.',
  'Depuis 1982, rien.',
  'Les crues de 2024 et la loi de 1905.',
  'Samir, 34 ans, mécanicien.',
  'Une femme âgée de 71 ans.',
  'Les Vingt-Sept se réunissent.',
  'Les 27 ont approuvé le texte.',
  'Il a été multiplié par trois.',
  'Le dossier n° 2024-318 est clos.',
  'Le train 8521 est parti.',
  'Voir https://exemple.org/2024/12/5 pour la suite.',
  'Il vit à Trois-Rivières, près du Lac-des-Deux-Montagnes.',
  'Un deux-roues et un trois-mâts.',
  'La quarantaine, il sourit.',
  'Des kilomètres de câble.',
  'Plusieurs témoins parlent.',
  'Il ne reste plus de pain, ni plus ni moins.',
  'Un immeuble neuf brûle.',
  'Le réacteur 4 de la centrale a été arrêté.',
  'Le groupe 3, la salle 7 et la porte 12.',
  "Rien n'est jamais sûr à cent pour sang.",
  "Le Boeing 747 et l'Airbus 380.",
  "La D603, l'A10, l'E40 et la N7.",
  'Sur la route 66, il pleut.',
  'En un mot comme en cent.',
  'À 9 h 30, à 9h30, à 09:30.',
  'Le colonel parle, la foule écoute.',
  'Le siège est rue de la Loi, 1000 Bruxelles.',
  'Écrire au 4, quai des Brumes, 1205 Genève.',
  'Le train part à 4 h 20 et arrive à 2 h 15.',
  'Le conseil a franchi un cap et passé une étape.',
  'La loi 12 et la loi 13 voire la loi 14.',
  "L'article 3 puis l'article 5.",
  'Les années 80 et la mi-1990.',
  'Le séisme était de magnitude 6,2.',
  'Le pied de la colline, le pouce levé.',
  'La couronne et le franc reculent.',
  'Le 15, le 3 au soir, du 3 au 7.',
  'Vendredi 31, à Noël, au T3 2025.',
  'Ce matin à 8 h 05.',
  'À moins de partir, plus de pain.',
  'Les portes 3 et 4 sont fermées.',
  'Entre les deux, mille fois non.',
  'Les bus 12 et 18 sont détournés.',
  'Les zones 3 et 4 sont fermées.',
  'Entre minuit et 8 heures, rien.',
  'De midi à 14 heures, la place se vide.',
  "Il s'élève à la dignité de maître.",
  'Le train 12 et le tram 4 sont en retard.',
  'Mille mercis à tous.',
  'Ils avancent deux par deux, un par un.',
  'Une bonne nouvelle, une petite ville.',
  'La livre et la couronne ont plongé.',
  'Le musée ouvre entre 10 et 16 heures.',
  'Un séisme de plus de 5 sur l’échelle de Richter.',
  'Mise à jour, 11 h : la pluie cesse.',
  'La porte 3 et le livre 2 sont ouverts.',
  'Il en rit plus que de raison.',
  "Il n'en reste que la ruine.",
  'Appelez le +33 1 42 76 40 40.',
  'Il arrive après 11 heures.',
  'Tous étaient un peu las.',
  'Un total nul en 2022.',
  "L'alerte dure jusqu'à jeudi 8 heures.",
  'Cent fois sur le métier.',
];

describe('figures', () => {
  it('has more sentences that must not match', () => {
    assert.ok(NO_FIGURES.length > FIGURES.length);
  });

  for (const [text, expected] of FIGURES) {
    it(`finds those of: ${text}`, () => {
      assert.deepEqual(figuresOf(text).map(row), expected);
      assert.deepEqual(figuresOf(withoutAccents(text)).map(row), expected.map(withoutAccents));
    });
  }

  for (const text of NO_FIGURES) {
    it(`finds none in: ${text}`, () => {
      assert.deepEqual(figuresOf(text).map(row), []);
      assert.deepEqual(figuresOf(withoutAccents(text)).map(row), []);
    });
  }

  it('finds none in an empty passage', () => {
    assert.deepEqual(findFigures([passageOf('')], fr.figures), []);
    assert.deepEqual(findFigures([], fr.figures), []);
  });

  it('reads groups parted by plain, no-break and narrow spaces, dots and apostrophes alike', () => {
    for (const space of [' ', '\u00a0', '\u202f', '.', "'", '’', '']) {
      const text = `116${space}000${space === '' ? ' ' : '\u00a0'}km²`;
      assert.deepEqual(figuresOf(text).map(row), [`${text} | 116000 | km2 | exact`]);
    }
  });

  it('gives the counted noun, the kind, the rule and its confidence', () => {
    const [figure] = figuresOf('Environ 60 personnes attendent.');
    assert.equal(figure?.noun, 'personnes');
    assert.equal(figure?.kind, 'count');
    assert.equal(figure?.rule, 'figure/noun');
    assert.equal(figure?.confidence, 0.85);
  });

  it('counts offsets in the file', () => {
    const [figure] = figuresOf('Ils sont 12 soldats.');
    assert.deepEqual([figure?.start, figure?.end], [9, 19]);
  });

  it('takes a sum without a currency for the money spoken of last', () => {
    const passages = [
      passageOf('Le canton verse 3 millions de francs.'),
      passageOf('Il promet une aide de 2,5 millions.'),
    ];
    assert.deepEqual(
      findFigures(passages, fr.figures).map((figure) => [figure.value, figure.unit]),
      [
        [3000000, 'CHF'],
        [2500000, 'CHF'],
      ],
    );
    assert.deepEqual(
      figuresOf('Il promet une aide de 2,5 millions.').map((figure) => figure.unit),
      ['count'],
    );
  });

  it('takes the currency from the whole report', () => {
    const passages = [passageOf('Yaoundé emprunte.'), passageOf('Le prêt vaut 3 milliards de francs CFA.')];
    assert.deepEqual(
      findFigures(passages, fr.figures).map((figure) => figure.unit),
      ['XAF'],
    );
  });

  const HOMES = [
    ['La Côte d’Ivoire vend. Le Cameroun achète. La Côte d’Ivoire compte.', 'XOF'],
    ['La récolte de Bouaké attend ; le Cameroun importe, la Côte d’Ivoire exporte.', 'XOF'],
    ['À Garoua et à Maroua, le mil manque ; le Niger en vend.', 'XAF'],
    ['Le Tchad et le Gabon empruntent, le Mali prête.', 'XAF'],
  ] as const;
  for (const [text, unit] of HOMES)
    it(`takes francs CFA for ${unit} where most of the named places have it: ${text}`, () => {
      const passages = [passageOf(text), passageOf('Le sac vaut 3 000 francs CFA.')];
      assert.deepEqual(
        findFigures(passages, fr.figures).map((figure) => figure.unit),
        [unit],
      );
    });
});
