import type { MeasuredKind, Qualifier } from '../../analysis/model.ts';

/** The units of the analysis as they are printed behind a number, singular and plural. */
export const UNIT_LABELS: Readonly<Record<string, readonly [string, string]>> = {
  '%': ['%', '%'],
  km2: ['km²', 'km²'],
  m2: ['m²', 'm²'],
  m3: ['m³', 'm³'],
  'm3/s': ['m³/s', 'm³/s'],
  degC: ['°C', '°C'],
  ha: ['hectare', 'hectares'],
  t: ['tonne', 'tonnes'],
  q: ['quintal', 'quintaux'],
  L: ['litre', 'litres'],
  hL: ['hectolitre', 'hectolitres'],
  mi: ['mile', 'miles'],
  EUR: ['euro', 'euros'],
  USD: ['dollar', 'dollars'],
  RUB: ['rouble', 'roubles'],
  UAH: ['hryvnia', 'hryvnias'],
  GBP: ['livre', 'livres'],
  point: ['point', 'points'],
  year: ['an', 'ans'],
  month: ['mois', 'mois'],
  week: ['semaine', 'semaines'],
  day: ['jour', 'jours'],
  hour: ['heure', 'heures'],
  minute: ['minute', 'minutes'],
  second: ['seconde', 'secondes'],
};

/** What the qualifier was in the text, in one word of the reader's. */
export const QUALIFIER_LABELS: Readonly<Record<Qualifier, string>> = {
  exact: 'tel quel',
  about: 'environ',
  more_than: 'plus de',
  less_than: 'moins de',
  at_least: 'au moins',
  at_most: 'au plus',
  nearly: 'près de',
  vague: 'sans valeur',
  range: 'fourchette',
};

/** Headings of the figures page, in its order. */
export const KIND_LABELS: Readonly<Record<MeasuredKind, { title: string; one: string; lede: string }>> = {
  percent: { title: 'Parts', one: 'part', lede: 'Une part n’a de sens qu’avec ce dont elle est une part.' },
  area: {
    title: 'Surfaces',
    one: 'surface',
    lede: 'Une étendue à une date ne se compare pas à un gain sur une durée.',
  },
  length: {
    title: 'Distances',
    one: 'distance',
    lede: 'À vol d’oiseau ou par la route, le texte le dit rarement.',
  },
  count: {
    title: 'Effectifs',
    one: 'effectif',
    lede: 'Des personnes ou des choses comptées, avec le nom qui les désigne.',
  },
  money: { title: 'Argent', one: 'montant', lede: 'Dans la monnaie du texte, sans conversion.' },
  duration: {
    title: 'Durées',
    one: 'durée',
    lede: 'Une durée se vérifie sur le calendrier quand ses bornes sont dites.',
  },
  mass: { title: 'Masses', one: 'masse', lede: 'Dans l’unité du texte.' },
  speed: { title: 'Vitesses', one: 'vitesse', lede: 'Dans l’unité du texte.' },
  temperature: { title: 'Températures', one: 'température', lede: 'En degrés Celsius.' },
  growth: {
    title: 'Évolutions',
    one: 'évolution',
    lede: 'De combien une valeur a changé : se vérifie quand le texte donne les deux valeurs.',
  },
  points: {
    title: 'Écarts en points',
    one: 'écart en points',
    lede: 'La différence de deux pourcentages ou de deux indices : ni un effectif ni un pourcentage.',
  },
  rain: {
    title: 'Hauteurs de pluie',
    one: 'hauteur de pluie',
    lede: 'Un millimètre est un litre d’eau par mètre carré : ce n’est pas une distance.',
  },
  snow: {
    title: 'Hauteurs de neige',
    one: 'hauteur de neige',
    lede: 'Une épaisseur au sol ou tombée : le texte le dit rarement.',
  },
  other: {
    title: 'Autres mesures',
    one: 'mesure',
    lede: 'Débits, puissances et ce qui n’entre pas ailleurs.',
  },
};
