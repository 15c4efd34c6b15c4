/**
 * Names that the gazetteer places: country, kind, rough position in degrees. General knowledge, to be met
 * within what each kind allows.
 */
export const PLACED: readonly (readonly [
  name: string,
  country: string | null,
  kind: string,
  lat: number,
  lon: number,
])[] = [
  ['Loir', 'FR', 'water', 47.7, 0.4],
  ['Armançon', 'FR', 'water', 47.8, 4],
  ['Chassezac', 'FR', 'water', 44.4, 4.2],
  ['Eyrieux', 'FR', 'water', 44.8, 4.7],
  ['Vézère', 'FR', 'water', 45.1, 1.3],
  ['gave d’Oloron', 'FR', 'water', 43.3, -0.8],
  ['Nartuby', 'FR', 'water', 43.5, 6.5],
  ['canal de Bourgogne', 'FR', 'water', 47.4, 4.4],
  ['golfe d’Ajaccio', 'FR', 'water', 41.9, 8.7],
  ['lac du Salagou', 'FR', 'water', 43.7, 3.4],
  ['pertuis Breton', 'FR', 'water', 46.3, -1.4],
  ['massif des Bornes', 'FR', 'landform', 46, 6.4],
  ['col de l’Iseran', 'FR', 'landform', 45.4, 7],
  ['col d’Aubisque', 'FR', 'landform', 43, -0.3],
  ['Grandes Jorasses', 'FR', 'landform', 45.9, 7],
  ['îles Glénan', 'FR', 'landform', 47.7, -4],
  ['forêt de Mormal', 'FR', 'landform', 50.2, 3.8],
  ['désert des Agriates', 'FR', 'landform', 42.7, 9.1],
  ['Pays de Gex', 'FR', 'region', 46.3, 6],
  ['Haut-Doubs', 'FR', 'region', 46.9, 6.4],
  ['Avesnois', 'FR', 'region', 50.1, 3.9],
  ['Grésivaudan', 'FR', 'region', 45.3, 5.9],
  ['Entre-deux-Mers', 'FR', 'region', 44.7, -0.2],
  ['vallée de la Loire', 'FR', 'region', 47.4, 0.6],
];

/** Sentences whose names have namesakes among the landmarks, and what they mean all the same. */
export const UNMOVED: readonly (readonly [sentence: string, ...places: string[]])[] = [
  [
    'La Corse attend. Un chalutier a sombré au large du cap Corse.',
    'Corse = corse',
    'cap Corse = cap--corse',
  ],
  ['Les Stéphanois ont perdu, les Lyonnais aussi.'],
  ['Jason Bourne revient au cinéma.'],
  ['Un cessez-le-feu a été conclu ; le bois de chauffage manque.'],
  ['La côte de porc renchérit, le marais gèle.'],
  ['Les gorges se serrent, la forêt brûle.'],
  ['Serein, le ministre a souri.'],
  ['Célé par son greffier, l’acte a disparu.'],
  ['Salat, tomates, concombres : tout augmente.'],
  ['Le maire de Yerres proteste, en France.', 'Yerres = yerres-2967245', 'France = france'],
  ['Un train a déraillé à Fier, en Albanie.', 'Fier = fier-3185672', 'Albanie = albanie'],
];
