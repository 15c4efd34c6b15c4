import type { FigureLexicon, Unit } from '../figures/lexicon.ts';
import type { Qualifier } from '../model.ts';
import { phrasesByFirst, phrasesByLast } from '../numbers/phrases.ts';
import { HOMES } from './figures-homes.data.ts';
import { MONEY_BEFORE, UNITS } from './figures-units.data.ts';
import {
  ACCENTED_PARTICIPLES,
  ADJECTIVES,
  CHANGES,
  FUNCTION_WORDS,
  INVARIABLE,
  LABELS,
  MEASURING,
  PARTICIPLES,
  PRONOUNS,
  SPENDING,
  UNCOUNTED,
} from './figures-words.data.ts';
import { numbers } from './numbers.data.ts';

/** A phrase that ends in *de*, *à* or *des* also stands before elision and contraction. */
const elided = (phrase: string): string[] =>
  phrase.endsWith(' de') ? [phrase, phrase.replace(/ de$/, " d'")] : [phrase];

const rows = (qualifier: Qualifier, phrases: readonly string[]): [string, Qualifier][] =>
  phrases.flatMap((phrase) => elided(phrase).map((form): [string, Qualifier] => [form, qualifier]));

/** Le Bon Usage, § 991 (adverbs of degree), and what news agencies write. */
const BEFORE: [string, Qualifier][] = [
  ...rows('more_than', [
    'plus de',
    'un peu plus de',
    'bien plus de',
    'nettement plus de',
    'largement plus de',
    'beaucoup plus de',
    'superieur a',
    'superieure a',
    'superieurs a',
    'superieures a',
    'au-dela de',
    'au-dela des',
    'au-dessus de la barre des',
    'au-dessus du seuil des',
    'au-dessus du seuil de',
    'au-dela de la barre des',
    'au-dessus de',
    'au-dessus des',
  ]),
  ...rows('less_than', [
    'moins de',
    'un peu moins de',
    'nettement moins de',
    'bien moins de',
    'beaucoup moins de',
    'largement moins de',
    'inferieur a',
    'inferieure a',
    'inferieurs a',
    'inferieures a',
    'en dessous de',
    'en dessous des',
    'au-dessous de',
    'en deca de',
    'sous les',
    'sous la barre des',
    'sous la barre de',
    'sous le seuil des',
    'sous le seuil de',
    'en dessous de la barre des',
    'en dessous du seuil de',
  ]),
  ...rows('at_least', ['au moins', 'au minimum', 'minimum', 'pas moins de', 'a minima', 'au bas mot']),
  ...rows('at_most', [
    'au plus',
    'tout au plus',
    'au maximum',
    'maximum',
    "jusqu' a",
    'pas plus de',
    'au mieux',
  ]),
  ...rows('about', [
    'environ',
    'env .',
    'quelque',
    'quelques',
    'autour de',
    'autour des',
    'aux alentours de',
    'aux alentours des',
    'aux environs de',
    "de l' ordre de",
    'voisin de',
    'voisine de',
    'voisins de',
    'voisines de',
    'proche de',
    'proches de',
    'a peu pres',
    'approximativement',
    'grosso modo',
    'plus ou moins',
    '~',
    '≈',
  ]),
  ...rows('nearly', ['pres de', 'presque', "presqu'", 'quasiment', 'quasi', 'pas loin de']),
];

const AFTER: [string, Qualifier][] = [
  ['environ', 'about'],
  ['a peu pres', 'about'],
  ['approximativement', 'about'],
  ['au moins', 'at_least'],
  ['minimum', 'at_least'],
  ['au minimum', 'at_least'],
  ['au bas mot', 'at_least'],
  ['au plus', 'at_most'],
  ['tout au plus', 'at_most'],
  ['maximum', 'at_most'],
  ['au maximum', 'at_most'],
  ['ou plus', 'at_least'],
];

const verb = (qualifier: Qualifier, forms: string): [string, Qualifier][] =>
  forms.split(' ').map((form) => [form, qualifier]);

const VERBS = new Map<string, Qualifier>([
  ...verb(
    'more_than',
    'depasse depassent depasser depassait depassaient depasserait depasseraient depassera depasseront depassant depassee excede excedent exceder excedait excedant excederait',
  ),
  // Only under a negation do these qualify: *n'atteint pas 5 %*.
  ...verb('exact', 'atteint atteignent atteindre atteignait atteignaient atteindra atteindront atteindrait'),
  ...verb('about', 'avoisine avoisinent avoisiner avoisinait avoisinaient avoisinant avoisinerait'),
  ...verb(
    'nearly',
    'frole frolent froler frolait frolant approche approchent approcher approchait approchant',
  ),
]);

/** Adverbs between a verb and its number: *dépasse désormais 1 400*. */
const ADVERBS = [
  'largement',
  'nettement',
  'legerement',
  'allegrement',
  'desormais',
  'deja',
  'maintenant',
  'toujours',
  'encore',
  'ainsi',
  'meme',
  'de loin',
];

/** Before the number that a count comes to: *s'élève à 96*, *estimé à 300*. */
const REACHED = [
  "s' eleve",
  "s' elevait",
  "s' elevent",
  "s' etablit",
  "s' etablissait",
  'se monte',
  'se chiffre',
  'arrete',
  'porte',
  'portant',
  'estime',
  'estimes',
  'evalue',
  'evalues',
].flatMap((verb) => ['', ...ADVERBS.map((adverb) => ` ${adverb}`)].map((adverb) => `${verb}${adverb} a`));

/** Before *entre A et B* where no noun follows: what is counted has been named. */
const RANGING = [
  'se situe',
  'se situent',
  'se situait',
  'se situerait',
  'oscille',
  'oscillent',
  'oscillait',
  'oscillerait',
  'varie',
  'varient',
  'variait',
  'varierait',
  'fluctue',
  'serait',
  ...['estime', 'evalue', 'compris', 'chiffre'].flatMap((one) =>
    ['', 'e', 's', 'es'].map((end) => one + end),
  ),
];

const BAR_VERBS = new Map<string, Qualifier>(
  verb(
    'more_than',
    'franchi franchie franchit franchissent franchir franchissait franchira franchiront franchissant passe passer passent passait passera passant creve crever crevent enfonce enfoncer pulverise pulveriser',
  ),
);

const stem = (word: string): string => (word.length > 2 && word.endsWith('s') ? word.slice(0, -1) : word);

const units = UNITS.map(({ words = [], signs = [], ...unit }) => ({ words, signs, unit }));

const wordRows = units.flatMap(({ words, unit }) =>
  words.map((word): [string, Unit] => [word.split(' ').map(stem).join(' '), unit]),
);
const signRows = units.flatMap(({ signs, unit }) => signs.map((sign): [string, Unit] => [sign, unit]));

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const phrases = (...all: string[]): [string, true][] => all.map((phrase) => [phrase, true]);

/** The words of French figures. All folded unless the lexicon says otherwise. */
export const figures: FigureLexicon = {
  numbers,
  unitWords: phrasesByFirst(wordRows),
  unitSigns: phrasesByFirst(signRows),
  moneyBefore: MONEY_BEFORE,
  singular: ({ fold }) => stem(fold),
  homes: HOMES,

  before: phrasesByLast(BEFORE),
  after: phrasesByFirst(AFTER),
  verbs: VERBS,
  barVerbs: BAR_VERBS,
  bars: phrasesByLast(
    phrases(
      ...[
        'le seuil',
        'le seuil symbolique',
        'la barre',
        'la barre symbolique',
        'le cap',
        'le cap symbolique',
        'le plafond',
      ].flatMap((bar) => ['des', 'de', "d'"].map((link) => `${bar} ${link}`)),
    ),
  ),
  bridges: phrasesByLast(
    phrases(
      'les',
      'la',
      ...ADVERBS.flatMap((adverb) => ['', ' les', ' la'].map((article) => adverb + article)),
    ),
  ),
  notBefore: list("ne n'"),
  not: list('pas jamais guere plus'),
  placing: phrasesByLast(
    phrases(
      ...[
        'pres de',
        'autour de',
        'au-dela de',
        'au-dessus de',
        'au-dessous de',
        'en deca de',
        'pas loin de',
      ].flatMap(elided),
    ),
  ),
  altitudes: phrasesByLast(phrases(...['au-dessus de', 'au-dessous de'].flatMap(elided))),
  negated: new Map<Qualifier, Qualifier>([
    ['more_than', 'at_most'],
    ['exact', 'less_than'],
  ]),

  vague: list('plusieurs quelques des'),
  vagueArticles: list('des'),
  vagueCounts: list('quelques'),

  elided: list("l' qu' et"),
  between: 'entre',
  and: 'et',
  from: list("de d'"),
  to: list('a'),
  or: 'ou',
  changes: CHANGES,
  measuring: MEASURING,
  climbing: list('monte montent monter montera monterait monteront montait'),
  ranging: phrasesByLast(phrases(...RANGING)),

  functionWords: FUNCTION_WORDS,
  adjectives: ADJECTIVES,
  pronouns: PRONOUNS,
  participles: PARTICIPLES,
  accentedParticiples: ACCENTED_PARTICIPLES,
  accentedEnding: /é(?:e)?s$/,
  numero: list('n no'),
  sayings: phrasesByFirst(
    phrases(
      'a deux doigts',
      'a deux pas',
      'a quatre mains',
      'a deux vitesses',
      'a mille lieues',
      'a cent lieues',
      'en deux mots',
      'en trois mots',
      'en quatre mots',
      'de deux choses',
      'de mille feux',
      'sur deux tableaux',
      'entre quatre yeux',
      'entre quatre murs',
    ),
  ),
  compounds: phrasesByFirst(phrases('portes disparus', 'portees disparues', 'sans abri', 'sans papiers')),
  invariable: INVARIABLE,
  plural: /[a-z][sxz]$/,
  uncounted: UNCOUNTED,
  finite: /^(?:ont|sont|vont|font)$|(?:aient|ent|ront)$/,
  counting:
    /(?:ait|aient|rait|era|ront)$|^(?:compte|comptent|recense|recensent|denombre|reste|restent|accueille|a|ont|fait|veut|demande|perd|tue|transporte|resterait|produit|recu|detient|vend)$/,
  some: 'en',
  only: phrasesByLast(phrases('plus que', "plus qu'", 'que', "qu'")),
  moneyNouns: list(
    'economies investissement investissements recettes depenses pertes benefices benefice aides aide deficit dette dettes subventions credits coupes indemnites arrieres impots taxes dons',
  ),
  spending: SPENDING,
  auxiliaries: list('a ai as avons avez ont avait avaient avions aura auront aurait auraient'),

  labels: LABELS,
  verbLabels: list('porte livre poste classe code titre page phase'),
  nounBefore: list(
    "le la l' les un une du de d' des au aux a en ce cet cette ces sur dans vers par sans son sa ses leur",
  ),
  participleEnding: /é$/,
  ordinals: list('e er ere eme nd nde re ieme es o'),
  definite: list('les des aux ces leurs nos ses vos mes tous toutes aucun aucune'),
  demonstrative: list('ces'),
  streets: list(
    'rue avenue av bd boulevard place chaussee chemin quai route impasse allee allees cours square cp bp',
  ),
  singularBefore: list("le la l' au du ce cet cette son sa mon ma"),
  joins: list('et ou a , -'),
  outOf: 'sur',

  shares: phrasesByFirst(phrases('voire', ', voire', 'puis', ', puis', 'et', 'ou', 'ou meme', ', ou meme')),
  bareBefore: phrasesByLast(phrases('dont', 'soit', 'au nombre de', ...REACHED)),
  counted: list('ils elles'),
  inYear: list('en'),
  degrees: phrasesByLast(phrases(...ADVERBS)),
  seriesJoins: list(', et ou puis mais'),
  repeated: list('a en au aux dans chez pour sous'),
  copulas: list('etaient sont seraient seront furent'),
  carries: phrasesByLast(phrases('contre', 'au lieu de', "au lieu d'")),
  bareAfter: phrasesByFirst(
    phrases(
      'des',
      'de ces',
      'de ses',
      'de leurs',
      'de nos',
      'de mes',
      "d' entre",
      ...[
        'jour',
        'semaine',
        'mois',
        'an',
        'heure',
        'minute',
        'habitant',
        'personne',
        'famille',
        'kilometre',
      ].map((each) => `par ${each}`),
      'de plus',
      'de moins',
      "de l'",
      'selon',
      "d' apres",
      'contre',
      'au total',
      'en tout',
      'en moyenne',
      'le nombre',
      'la population',
      'se sont',
      "s' etaient",
    ),
  ),

  hourSign: list('h'),
  hours: list('heures heure h'),
  lastsBefore:
    list(`pendant durant dure durent durer durera durait en attend attendent attendre attendu patienter faut faudra
    prend prennent prendre compter passe passer passent travaille travaillent travailler`),
  lastsAfter: list('sous passees sans'),
  scales: phrasesByFirst(phrases("sur l' echelle", 'sur une echelle')),
  minutes: list('minute minutes min mn'),
  clockBefore: list('lundi mardi mercredi jeudi vendredi samedi dimanche a vers des avant apres est le du'),
  clockOpens: phrasesByFirst(phrases('il est', 'il etait', 'il sera')),
  clockJoins: phrasesByLast(phrases('minuit et', 'midi et', 'minuit a', 'midi a', 'minuit ou')),
  clockAfter: phrasesByFirst(
    phrases(
      'du matin',
      'du soir',
      "de l' apres-midi",
      'locales',
      'locale',
      'gmt',
      'utc',
      'tu',
      'precises',
      'pile',
      'heure de',
      ': ',
      '( heure',
    ),
  ),
  per: list('par'),

  ageBefore: phrasesByLast(phrases('age de', 'agee de', 'ages de', 'agees de', "l' age de")),
  minus: list('moins'),
  minusSigns: list('- − –'),
};
