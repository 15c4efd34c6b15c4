import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDates } from '../../../src/analysis/dates/find.ts';
import { fr } from '../../../src/analysis/fr/index.ts';
import { passageOf } from '../../support/passage.ts';
import { withoutAccents } from '../numbers/without-accents.ts';

/** A Thursday. */
const REPORT_DATE = '2025-11-06';

const datesOf = (text: string, date: string | null = REPORT_DATE): string[] =>
  findDates([passageOf(text)], fr.dates, date).map((found) => `${found.text} | ${found.iso}`);

/** A sentence, and its dates as `text | iso`. */
const DATES: readonly (readonly [string, readonly string[]])[] = [
  ['Une accalmie est promise pour le week-end.', ['week-end | 2025-11-08/2025-11-09']],
  ['Quatre jours après le scrutin de lundi, nul ne sait qui les gouvernera.', ['lundi | 2025-11-03']],
  ['À deux jours du scrutin, tout se jouera lundi.', ['lundi | 2025-11-10']],
  ["Le bénéfice de 2024 suit une perte l'année précédente.", ['2024 | 2024', 'année précédente | 2023']],
  ["Mardi, une perte l'année précédente est connue.", ['Mardi | 2025-11-04', 'année précédente | 2024']],
  ['Le syndicat annonce une grève mardi.', ['mardi | 2025-11-11']],
  ['Le syndicat a annoncé une grève mardi.', ['mardi | 2025-11-04']],
  ['Le collectif annonce un nouveau rassemblement le 14 novembre.', ['14 novembre | 2025-11-14']],
  ['La préfecture annonce la mort de deux plongeurs lundi.', ['lundi | 2025-11-03']],
  ['Le préfet a ordonné la fermeture des écoles dès vendredi.', ['vendredi | 2025-11-07']],
  ['Le préfet a ordonné lundi la fermeture des écoles.', ['lundi | 2025-11-03']],
  ['La fermeture des écoles date de lundi.', ['lundi | 2025-11-03']],
  ["Un document prévoit l'arrêt du four en mars.", ['mars | 2026-03']],
  ['Il pleuvra sur un sol gorgé depuis mi-octobre.', ['mi-octobre | 2025-10']],
  ['Il pleuvra sur un sol gorgé, et cela depuis le 3 mai.', ['3 mai | 2025-05-03']],
  ['Le syndicat appelle à un rassemblement samedi devant la préfecture.', ['samedi | 2025-11-08']],
  ['Le syndicat a appelé à un rassemblement samedi devant la préfecture.', ['samedi | 2025-11-01']],
  ['La crue est annoncée pour la nuit de samedi à dimanche.', ['samedi à dimanche | 2025-11-08/2025-11-09']],
  ['Les inscriptions ferment le 31 janvier.', ['31 janvier | 2026-01-31']],
  ['Les inscriptions ont fermé le 31 janvier.', ['31 janvier | 2025-01-31']],
  ['La neige est attendue en mars.', ['mars | 2026-03']],
  ['La neige est tombée en mars.', ['mars | 2025-03']],
  [
    "L'accord, signé en septembre, entrera en vigueur le 1er janvier.",
    ['septembre | 2025-09', '1er janvier | 2026-01-01'],
  ],
  [
    "L'incendie, qui s'est déclaré mardi, devrait être maîtrisé vendredi.",
    ['mardi | 2025-11-04', 'vendredi | 2025-11-07'],
  ],
  [
    'Le scrutin est prévu le 14 décembre, a indiqué lundi la commission.',
    ['14 décembre | 2025-12-14', 'lundi | 2025-11-03'],
  ],
  ['Le sommet aura lieu le 12 novembre à Bruxelles.', ['12 novembre | 2025-11-12']],
  ['Il est mort le 12 décembre.', ['12 décembre | 2024-12-12']],
  ["Le procès s'ouvrira mardi et durera jusqu'à vendredi.", ['mardi | 2025-11-11', 'vendredi | 2025-11-07']],
  [
    "Le procès s'est ouvert mardi ; le verdict est attendu vendredi.",
    ['mardi | 2025-11-04', 'vendredi | 2025-11-07'],
  ],
  ['Du 3 au 7 mai, les écoles étaient fermées.', ['3 au 7 mai | 2025-05-03/2025-05-07']],
  [
    'Entre le 28 octobre et le 2 novembre, 30 villages ont été pris.',
    ['28 octobre et le 2 novembre | 2025-10-28/2025-11-02'],
  ],
  ['Le festival se tiendra du 14 au 16 novembre.', ['14 au 16 novembre | 2025-11-14/2025-11-16']],
  ['Les 12 et 13 juin, les députés ont voté.', ['12 et 13 juin | 2025-06-12/2025-06-13']],
  ['De 2014 à 2022, le conflit a fait 14 000 morts.', ['2014 à 2022 | 2014/2022']],
  ['Entre 2015 et 2020, la production a doublé.', ['2015 et 2020 | 2015/2020']],
  ['La saison 2023-2024 a été mauvaise.', ['2023-2024 | 2023/2024']],
  ['Dans la nuit de lundi à mardi, un drone est tombé.', ['lundi à mardi | 2025-11-03/2025-11-04']],
  ['Dans la nuit du 4 au 5 novembre, un drone est tombé.', ['4 au 5 novembre | 2025-11-04/2025-11-05']],
  ['Depuis le 24 février 2022, la guerre dure.', ['24 février 2022 | 2022-02-24']],
  ['Hier, le ministre a parlé ; il partira demain pour Rome.', ['Hier | 2025-11-05', 'demain | 2025-11-07']],
  ["Aujourd'hui, plus de 200 personnes vivent ici.", ["Aujourd'hui | 2025-11-06"]],
  [
    'La veille, il avait plu. Le lendemain, tout était sec.',
    ['veille | 2025-11-05', 'lendemain | 2025-11-06'],
  ],
  [
    'Le 3 novembre, il a plu. Le lendemain, la rivière a débordé.',
    ['3 novembre | 2025-11-03', 'lendemain | 2025-11-04'],
  ],
  ['Il y a un an, la ville tombait.', ['Il y a un an | 2024']],
  ['Il y a dix jours, il a plu.', ['Il y a dix jours | 2025-10-27']],
  ['Il y a dix jours de cela, il a plu.', ['Il y a dix jours | 2025-10-27']],
  ["L'an dernier et l'année précédente furent sèches.", ['an dernier | 2024', 'année précédente | 2024']],
  ["Cet hiver sera rude, l'hiver dernier a été doux.", ['hiver | 2025-WI', 'hiver dernier | 2024-WI']],
  ['Il a été blessé cet été.', ['été | 2025-SU']],
  ['Le printemps prochain, les élections auront lieu.', ['printemps prochain | 2026-SP']],
  ["Depuis le début de l'année, 300 migrants sont morts.", ["début de l'année | 2025"]],
  ["D'ici la fin de l'année, le pont sera rouvert.", ["fin de l'année | 2025"]],
  ['Fin 2023, mi-2024 et début 2025.', ['Fin 2023 | 2023', 'mi-2024 | 2024', 'début 2025 | 2025']],
  [
    'Début octobre, fin septembre, à la mi-novembre.',
    ['Début octobre | 2025-10', 'fin septembre | 2025-09', 'mi-novembre | 2025-11'],
  ],
  [
    'Le 11 septembre 2001, le 8 mai 1945 et le 14 juillet 1789.',
    ['11 septembre 2001 | 2001-09-11', '8 mai 1945 | 1945-05-08', '14 juillet 1789 | 1789-07-14'],
  ],
  ['La loi de 1905 et la Constitution de 1958.', ['1905 | 1905', '1958 | 1958']],
  ['2000 soldats et 1950 blindés ont défilé en 2025.', ['2025 | 2025']],
  ['En 2024, 300 soldats sont morts.', ['2024 | 2024']],
  [
    'Le 12/10/2025, le 12.10.2025 et 2025-10-12.',
    ['12/10/2025 | 2025-10-12', '12.10.2025 | 2025-10-12', '2025-10-12 | 2025-10-12'],
  ],
  ['Mis à jour le 5 nov. 2025 à 12h30.', ['5 nov. 2025 | 2025-11-05']],
  [
    'Le 1er janvier, le premier mai et le 1er août 2024.',
    ['1er janvier | 2025-01-01', 'premier mai | 2025-05-01', '1er août 2024 | 2024-08-01'],
  ],
  ['Le week-end dernier, trois personnes se sont noyées.', ['week-end dernier | 2025-11-01/2025-11-02']],
  ['Ce week-end, il pleuvra.', ['Ce week-end | 2025-11-08/2025-11-09']],
  [
    'Cette semaine, la semaine prochaine et la semaine dernière.',
    [
      'Cette semaine | 2025-11-03/2025-11-09',
      'semaine prochaine | 2025-11-10/2025-11-16',
      'semaine dernière | 2025-10-27/2025-11-02',
    ],
  ],
  [
    'Le mois dernier, le mois prochain, ce mois-ci.',
    ['mois dernier | 2025-10', 'mois prochain | 2025-12', 'ce mois-ci | 2025-11'],
  ],
  [
    'Au premier semestre, au quatrième trimestre 2024, au 3e trimestre.',
    ['premier semestre | 2025-01/2025-06', 'quatrième trimestre 2024 | 2024-Q4', '3e trimestre | 2025-Q3'],
  ],
  ['Le planète Mars et le mois de mars.', ['mars | 2025-03']],
  [
    'Vendredi 31 octobre et samedi 1er novembre, les routes étaient coupées.',
    ['Vendredi 31 octobre | 2025-10-31', 'samedi 1er novembre | 2025-11-01'],
  ],
  [
    'Samedi 1er et dimanche 2 novembre, les routes étaient coupées.',
    ['Samedi 1er et dimanche 2 novembre | 2025-11-01/2025-11-02'],
  ],
  ['Du lundi 3 au vendredi 7 novembre.', ['lundi 3 au vendredi 7 novembre | 2025-11-03/2025-11-07']],
  ['La réunion prévue jeudi a été annulée.', ['jeudi | 2025-11-06']],
  ['Le ministre a annoncé lundi que le pont rouvrira samedi.', ['lundi | 2025-11-03', 'samedi | 2025-11-08']],
  ["L'accord doit être signé en janvier.", ['janvier | 2026-01']],
  ["Il a dit qu'il viendrait en janvier.", ['janvier | 2026-01']],
  ['En janvier, il avait démissionné.', ['janvier | 2025-01']],
  ['Le vote est fixé au 20 novembre.', ['20 novembre | 2025-11-20']],
  ["Avant le 15 novembre, chacun doit s'inscrire.", ['15 novembre | 2025-11-15']],
  ["Depuis mardi, la ville est privée d'eau.", ['mardi | 2025-11-04']],
  [
    'Les années 1990 furent terribles, les années 80 aussi.',
    ['années 1990 | 1990/1999', 'années 80 | 1980/1989'],
  ],
  ['Le 5, le préfet a fermé la route.', ['5 | 2025-11-05']],
  ['Le 28 octobre, il a plu ; dès le 2, tout était sec.', ['28 octobre | 2025-10-28', '2 | 2025-11-02']],
  ['Du 3 au 7, rien ne bougeait.', ['3 au 7 | 2025-10-03/2025-10-07']],
  ['Les 3 et 4, les députés ont voté.', ['3 et 4 | 2025-11-03/2025-11-04']],
  ['Vendredi 31, une panne a touché la ville.', ['Vendredi 31 | 2025-10-31']],
  [
    'Ce matin, le pont a rouvert ; il fermera cette nuit.',
    ['Ce matin | 2025-11-06', 'cette nuit | 2025-11-06'],
  ],
  ['La nuit dernière, des drones ont survolé le port.', ['nuit dernière | 2025-11-05/2025-11-06']],
  [
    'Le 3 novembre, il a plu ; le même jour, la digue a cédé.',
    ['3 novembre | 2025-11-03', 'même jour | 2025-11-03'],
  ],
  ['Les écoles fermeront à Noël.', ['Noël | 2025-12-25']],
  ["Depuis Pâques et après l'Ascension, rien.", ['Pâques | 2025-04-20', 'Ascension | 2025-05-29']],
  ['Il est né le 14-Juillet.', ['14-Juillet | 2025-07-14']],
  ['Les ventes du T3 2025 et du S1 2024 baissent.', ['T3 2025 | 2025-Q3', 'S1 2024 | 2024-01/2024-06']],
  ['La semaine du 3 novembre a été calme.', ['semaine du 3 novembre | 2025-11-03/2025-11-09']],
  ["À la fin de l'année 2023 et à la fin du mois d'octobre, rien.", ['2023 | 2023', 'octobre | 2025-10']],
  ["À l'horizon 2030, le glacier aura fondu.", ['2030 | 2030']],
  ['La fin de semaine dernière a été fraîche.', ['fin de semaine dernière | 2025-11-01/2025-11-02']],
  ['Trois mois avant le scrutin du 23 novembre, les partis sont en lice.', ['23 novembre | 2025-11-23']],
  ['Il sera entendu le 9 décembre, puis le 11 à huis clos.', ['9 décembre | 2025-12-09', '11 | 2025-12-11']],
  ['Avant le scrutin du 23 octobre, les partis étaient en lice.', ['23 octobre | 2025-10-23']],
  [
    "La Chambre doit voter mercredi ; le Sénat l'a fait mardi.",
    ['mercredi | 2025-11-12', 'mardi | 2025-11-04'],
  ],
  [
    'La rentrée est fixée au lundi 10 novembre, a-t-on appris dimanche.',
    ['lundi 10 novembre | 2025-11-10', 'dimanche | 2025-11-02'],
  ],
  ['Les ministres se retrouvent vendredi.', ['vendredi | 2025-11-07']],
  ['Le procès s’est ouvert mardi.', ['mardi | 2025-11-04']],
  ['Le séisme de 1755 et la crue de 1910.', ['1755 | 1755', '1910 | 1910']],
  ['Le procès a été renvoyé au 14 mai.', ['14 mai | 2026-05-14']],
  ['Le vote a été reporté à mardi.', ['mardi | 2025-11-11']],
  [
    'Samedi 15 novembre, puis samedi 8 mars.',
    ['Samedi 15 novembre | 2025-11-15', 'samedi 8 mars | 2025-03-08'],
  ],
  ['Le trimestre dernier, les prix ont baissé.', ['trimestre dernier | 2025-Q3']],
];

const NO_DATES: readonly string[] = [
  'Le maire appelle à la prudence.',
  'Le marsouin a été vu au large.',
  'Mai Lan a chanté à Lyon.',
  'Les inscriptions ferment bientôt.',
  'Le joueur Avril Martin a marqué.',
  'La nuit a été calme dans le camp.',
  "On l'invite à la table des négociations.",
  'Le printemps arabe a fait tomber des régimes.',
  'Les Gilets jaunes appellent au calme.',
  'La ville a été prise et le pont a été détruit.',
  'En été, les touristes viennent. En hiver, non.',
  "L'heure d'été et les sports d'hiver.",
  'La planète Mars est loin.',
  "L'Agenda 2063 et la Vision 2030.",
  '2000 soldats ont défilé.',
  '1950 blindés et 2024 camions attendent.',
  'Plus de 2000 ont fui.',
  'Près de 1950 sont morts.',
  'Le dossier n° 2024-318 est clos.',
  'À la veille du scrutin, tout est calme.',
  "Au lendemain de l'attaque, la ville pleure.",
  'Il y a trois mois que la ville est assiégée.',
  "Il y a quinze jours d'attente au port.",
  'Il y a trois mois de salaires impayés.',
  'Il y a 300 morts.',
  "Il y a une vingtaine d'années.",
  'Le dernier mot revient au juge.',
  'La semaine compte sept jours.',
  "Le mois a trente jours et l'an douze mois.",
  'Un lendemain difficile attend la ville.',
  'Demain-la-Ville est un quartier ; Vendredis noirs.',
  'Il est resté 2 022 jours.',
  'Le score est de 12-10.',
  'Le ratio est de 3/5.',
  'Les 12 et 13 blessés.',
  'La marche vers la paix.',
  'Ils ont marché, ils marchaient.',
  'Le marché de Kherson.',
  'Avrillé est une commune.',
  "Le 32 mars n'existe pas.",
  'Le code 75002 est à Paris.',
  'La loi n°2024 est votée.',
  'La 5e brigade et la 3e armée.',
  'Le premier ministre et le premier adjoint.',
  'Le premier de la classe.',
  'Le second tour approche.',
  'Le vol 1982 a atterri.',
  'Un an, deux mois, trois jours.',
  'Depuis longtemps, depuis peu, depuis la guerre.',
  'Il a dix-huit ans.',
  'Le jour même, la nuit même.',
  'Le siècle dernier fut dur.',
  'Autrefois, jadis, naguère.',
  'Cette zone, ce camp, cette fois.',
  'Ce dernier nie ; la dernière parle.',
  'La dernière fois, la prochaine étape.',
  'Il passe, elle est passée, le temps passé.',
  'La version 2.2024.1 est sortie.',
  "L'adresse 192.168.10.12 répond.",
  'Le prix est de 2024,50 euros.',
  'Il pèse 1999 kg.',
  'Le mont culmine à 1950 m.',
  'Les printemps arabes.',
  'Au fil des automnes et des hivers.',
  'En vue du scrutin, les partis sont en lice.',
  'La soirée fut longue, la matinée aussi.',
  'Une affaire renvoyée à plus tard.',
  'Ils ont avancé de trois rues en une nuit.',
  'La première moitié du match, la seconde mi-temps.',
  'Un mardi comme un autre.',
  "C'était un dimanche tranquille.",
  'Un total de 1755 voix.',
  'À une altitude de 1755 mètres.',
  'Un écart de 1640 voix.',
  'Chaque mardi, la place se vide.',
  'Appelez le 15 ou composez le 18.',
  'Il habite dans le 13, un quartier calme.',
  'Le 15 de France a gagné.',
  'Le 20 heures est en retard.',
  'Le 12 personnes, le 5 pour cent.',
  'Le 1er a tout perdu.',
  'Le marché de Noël et les vacances de la Toussaint.',
  'Noël Mamère parle à Noël Martin.',
  "L'ascension du sommet a pris du retard.",
  "L'assomption de ce rôle lui pèse.",
  'Le même jour, la même heure.',
  'Cette nuit-là, ce matin-là, ce soir-là.',
  'Horizon 2020 est un programme.',
  'Le T3 est un appartement, le S1 un train.',
  'Les années passent, les années 2.',
  'Il est passé du 12 au 5 et du 3 au 7 places.',
  'Les 12 et 13 places restent.',
  'La note va du 3 au 49.3.',
  'Les Dupont sont venus à 12.',
  'Une décennie plus tard, dix années après.',
  'Le procès a été renvoyé au tribunal.',
  'Le dossier est reporté à une autre liste.',
  'Un jour, une semaine, un mois.',
  'Le week-end, la place se vide.',
  'Un week-end à la mer.',
  'Après le scrutin, le calme.',
  'Depuis la gare, on voit le pont.',
  'Le bénéfice suit la perte.',
  'La note précédente, le mot suivant.',
  "L'heure précédente, la minute suivante.",
  'Le maire annonce une grève en été comme en hiver, jadis et naguère.',
  'Le syndicat annonce un rassemblement au 12, rue de la Paix.',
  'Le préfet ordonne la fermeture du 3 de la rue Noire.',
  'La réunion prévoit 14 points.',
  'Le plan prévoit 2 030 places.',
  'Le 5 majeur arrive.',
  'Depuis le 18 de la rue, on voit tout.',
  'Depuis le 49.3, la Chambre gronde.',
];

describe('dates', () => {
  it('has more sentences that must not match', () => {
    assert.ok(NO_DATES.length > DATES.length);
  });

  for (const [text, expected] of DATES) {
    it(`finds those of: ${text}`, () => {
      assert.deepEqual(datesOf(text), expected);
      assert.deepEqual(datesOf(withoutAccents(text)), expected.map(withoutAccents));
    });
  }

  for (const text of NO_DATES) {
    it(`finds none in: ${text}`, () => {
      assert.deepEqual(datesOf(text), []);
      assert.deepEqual(datesOf(withoutAccents(text)), []);
    });
  }

  it('finds none in an empty passage', () => {
    assert.deepEqual(datesOf(''), []);
    assert.deepEqual(findDates([], fr.dates, REPORT_DATE), []);
  });

  it('leaves out what a report without a date cannot fix, and keeps what is written', () => {
    const text = 'Mardi, la veille du 3 mai, en mars, cet été, hier, en 2024, le 12 mai 2023, fin mars 2022.';
    const expected = ['2024 | 2024', '12 mai 2023 | 2023-05-12', 'fin mars 2022 | 2022-03'];
    assert.deepEqual(datesOf(text, null), expected);
    assert.deepEqual(datesOf(text, 'not a date'), expected);
    assert.deepEqual(datesOf(text, '2025-02-30'), expected);
  });

  it('leaves out a day that the calendar has not', () => {
    assert.deepEqual(datesOf('Le 30 février 2025, rien.'), []);
    assert.deepEqual(datesOf('Le 31 avril, rien.'), []);
    assert.deepEqual(datesOf('Le 29 février, il a plu.'), ['29 février | 2024-02-29']);
  });

  it('crosses the turn of a year', () => {
    const january = '2026-01-03';
    assert.deepEqual(datesOf('Il a plu la semaine dernière.', january), [
      'semaine dernière | 2025-12-22/2025-12-28',
    ]);
    assert.deepEqual(datesOf('Il a plu le mois dernier.', january), ['mois dernier | 2025-12']);
    assert.deepEqual(datesOf('Du 28 décembre au 2 janvier, il a plu.', january), [
      '28 décembre au 2 janvier | 2025-12-28/2026-01-02',
    ]);
  });
});
