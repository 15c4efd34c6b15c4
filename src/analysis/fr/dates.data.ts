import type { DateLexicon, Feast, Step } from '../dates/lexicon.ts';
import { phrasesByFirst, phrasesByLast } from '../numbers/phrases.ts';
import { FUNCTION_WORDS } from './figures-words.data.ts';
import { numbers } from './numbers.data.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** *début de l'année*, *fin du mois*: the parts, each with its links. */
const partsOf = ['debut', 'fin', 'milieu'].flatMap((part): [string, Step | 'weekend'][] => [
  [`${part} de l' annee`, 'year'],
  [`${part} d' annee`, 'year'],
  [`${part} du mois`, 'month'],
  [`${part} de mois`, 'month'],
  [`${part} du trimestre`, 'quarter'],
  // In Canada *la fin de semaine* is the weekend; elsewhere it comes near to it.
  [`${part} de semaine`, part === 'fin' ? 'weekend' : 'week'],
  [`${part} de la semaine`, 'week'],
]);

/** *reporté au 14 mai*, *renvoyée à lundi*. */
const postponed = [
  'reporte',
  'renvoye',
  'repousse',
  'ajourne',
  'decale',
  'prolonge',
  'differe',
  'fixe',
].flatMap((verb) =>
  ['', 's', 'e', 'es', 'r'].flatMap((ending) =>
    ['au', 'a', "jusqu' au", "jusqu' a"].map((link): [string, true] => [`${verb}${ending} ${link}`, true]),
  ),
);

/** Feasts of the calendars of France, Belgium, Switzerland and Canada, named without their date. */
const FEASTS: readonly (readonly [string, Feast])[] = [
  ['noel', { day: 25, month: 12 }],
  ["jour de l' an", { day: 1, month: 1 }],
  ['nouvel an', { day: 1, month: 1 }],
  ['epiphanie', { day: 6, month: 1 }],
  ['saint-valentin', { day: 14, month: 2 }],
  ['assomption', { day: 15, month: 8 }],
  ['toussaint', { day: 1, month: 11 }],
  ['saint-sylvestre', { day: 31, month: 12 }],
  ['14 - juillet', { day: 14, month: 7 }],
  ['11 - novembre', { day: 11, month: 11 }],
  ['8 - mai', { day: 8, month: 5 }],
  ['1er - mai', { day: 1, month: 5 }],
  ['1 er - mai', { day: 1, month: 5 }],
  ['1er - aout', { day: 1, month: 8 }],
  ['1 er - aout', { day: 1, month: 8 }],
  ['vendredi saint', { easter: -2 }],
  ['paques', { easter: 0 }],
  ['lundi de paques', { easter: 1 }],
  ['ascension', { easter: 39 }],
  ['pentecote', { easter: 49 }],
  ['lundi de pentecote', { easter: 50 }],
];

/** The words of French dates (Le Bon Usage, § 603 and 1004). All folded. */
export const dates: DateLexicon = {
  numbers,
  months: new Map([
    ['janvier', 1],
    ['fevrier', 2],
    ['mars', 3],
    ['avril', 4],
    ['mai', 5],
    ['juin', 6],
    ['juillet', 7],
    ['aout', 8],
    ['septembre', 9],
    ['octobre', 10],
    ['novembre', 11],
    ['decembre', 12],
  ]),
  shortMonths: new Map([
    ['janv', 1],
    ['fevr', 2],
    ['fev', 2],
    ['avr', 4],
    ['juil', 7],
    ['sept', 9],
    ['oct', 10],
    ['nov', 11],
    ['dec', 12],
  ]),
  weekdays: new Map([
    ['lundi', 1],
    ['mardi', 2],
    ['mercredi', 3],
    ['jeudi', 4],
    ['vendredi', 5],
    ['samedi', 6],
    ['dimanche', 7],
  ]),
  seasons: new Map([
    ['printemps', 'SP'],
    ['ete', 'SU'],
    ['automne', 'AU'],
    ['hiver', 'WI'],
  ]),
  seasonNames: list('arabe arabes berbere noir erable austral boreal nucleaire'),
  seasonBefore: list("l' cet ce le au du fin debut"),
  weekend: list('week-end weekend'),
  midPrefix: 'mi',
  parts: list('debut fin mi courant'),
  firstMarks: list('er'),
  firstDay: list('premier'),
  dayArticle: list('le'),
  daysArticle: list('les'),
  spanArticle: list('du'),
  noDayBefore: list("de d' du des pour sur contre"),
  noDayAfter:
    list(`appeler appelez appelle composer composez compose contacter contactez joindre faire faites dans sur
    avec par via numero prendre`),

  feasts: phrasesByFirst(FEASTS),
  feastBefore: list('a au du avant apres depuis pour des ici passe'),

  ordinals: new Map([
    ['premier', 1],
    ['deuxieme', 2],
    ['second', 2],
    ['troisieme', 3],
    ['quatrieme', 4],
  ]),
  ordinalMarks: list('er e eme'),
  quarter: list('trimestre'),
  half: list('semestre'),
  quarterSigns: new Map([
    ['t1', 1],
    ['t2', 2],
    ['t3', 3],
    ['t4', 4],
  ]),
  halfSigns: new Map([
    ['s1', 1],
    ['s2', 2],
  ]),
  decade: list('annees decennie'),

  fromReport: phrasesByFirst<number>([
    ['hier', -1],
    ['avant-hier', -2],
    ["aujourd'hui", 0],
    ['demain', 1],
    ['apres-demain', 2],
  ]),
  fromBefore: new Map([
    ['veille', -1],
    ['avant-veille', -2],
    ['lendemain', 1],
    ['surlendemain', 2],
  ]),
  fromBeforeArticles: list("la le l'"),

  dayParts: list('matin midi apres-midi soir nuit'),
  night: list('nuit'),
  sameDay: phrasesByFirst([
    ['meme jour', true],
    ['jour meme', true],
    ['ce jour-la', true],
  ]),
  weekOf: phrasesByFirst([['semaine du', true]]),

  eventLinks: list("de d' du des"),

  nearMark: '-ci',
  steps: new Map<string, Step>([
    ['jour', 'day'],
    ['jours', 'day'],
    ['semaine', 'week'],
    ['semaines', 'week'],
    ['mois', 'month'],
    ['an', 'year'],
    ['ans', 'year'],
    ['annee', 'year'],
    ['annees', 'year'],
    ['trimestre', 'quarter'],
  ]),
  turns: new Map([
    ['dernier', 'last'],
    ['derniers', 'last'],
    ['dernieres', 'last'],
    ['derniere', 'last'],
    ['passe', 'last'],
    ['passee', 'last'],
    ['prochain', 'next'],
    ['prochaine', 'next'],
    ['precedent', 'before'],
    ['precedente', 'before'],
    ['suivant', 'after'],
    ['suivante', 'after'],
  ]),
  these: list('ce cet cette'),
  partsOf: phrasesByFirst(partsOf),
  ago: phrasesByFirst([
    ['il y a', true],
    ['y a', true],
  ]),
  goesOn: phrasesByFirst(['que', "qu'", 'de', "d'"].map((words) => [words, true] as const)),
  backTo: phrasesByFirst(['de cela', 'de ca'].map((words) => [words, true] as const)),

  yearBefore: list("en depuis des annee jusqu'en fin debut mi courant avant apres des vers millesime"),
  noYearBefore: list(
    'annees vision agenda objectif resolution article loi reglement directive numero no n windows page vol °',
  ),
  noYearNames: list('horizon'),
  datedNouns:
    list(`seisme tremblement crue crues inondation inondations tempete cyclone ouragan traite revolution guerre loi
    constitution charte incendie massacre accord accords famine epidemie crise eruption catastrophe defaite bataille siege`),
  quantityBefore: phrasesByLast(
    ['plus de', 'moins de', 'pres de', 'environ', 'quelque', 'presque', 'au moins', 'au plus'].map(
      (words): [string, true] => [words, true],
    ),
  ),
  functionWords: FUNCTION_WORDS,
  plural: /[a-z][sx]$/,
  unitSigns: list('% € $ £ ° km m t kg ha mm h ans an mw'),

  anyDay: list('un'),
  every: list('chaque'),
  articles: list("le la l' les"),
  to: list('a au aux'),
  between: 'entre',
  and: 'et',

  since: list('depuis'),
  ahead: phrasesByLast([
    ["d' ici", true],
    ["d' ici a", true],
    ["d' ici au", true],
    ["jusqu' a", true],
    ["jusqu' au", true],
    ["jusqu' en", true],
    ['avant', true],
    ['au plus tard', true],
    ['au plus tard en', true],
    ['au plus tot', true],
    ...postponed,
    ['pas avant', true],
    ['pour', true],
    ['pour le', true],
    ['pour la', true],
    ['pour la nuit de', true],
    ['pour la nuit du', true],
    ['pour la journee de', true],
    ['pour la soiree de', true],
  ]),
  reflexive: list("se s'"),
  eventPast: phrasesByLast(
    [
      'apres',
      'depuis',
      'au lendemain de',
      'au lendemain du',
      'a la suite de',
      'a la suite du',
      'suite a',
    ].map((words): [string, true] => [words, true]),
  ),
  eventAhead: phrasesByLast(
    [
      'avant',
      'en vue de',
      'en vue du',
      'en vue des',
      "a l' approche de",
      "a l' approche du",
      'en prevision de',
      'en prevision du',
      'candidat a',
      'candidate a',
      'candidats a',
    ].map((words): [string, true] => [words, true]),
  ),
  future:
    /(?:[^e]era|[^se]erait|[^se]eraient|ira|irait|iraient|dra|drait|draient|vra|vrait|vraient|rra|rrait|rraient|[^a]ura|tra|trait|eront|iront|dront|vront|rront|uront|tront|erai|irai|drai|erons|irons|drons)$|^(?:s?aura|fera|ferait|feraient|sera|seront)$/,
  noFuture:
    list(`declara assura montra entra tira jura libera recupera opera considera camera cholera demeura rencontra
    para extra ultra contra intra kara sahara dira-t-on mantra trait extrait attrait retrait portrait contrait
    tirait tiraient retirait retiraient attirait attiraient respirait aspirait admirait virait viraient ouvrait ouvraient
    couvrait couvraient decouvrait decouvraient recouvrait livrait livraient delivrait enivrait entrait entraient rentrait
    rentraient montrait montraient rencontrait centrait filtrait illustrait registrait enregistrait
    esperait esperaient liberait liberaient accelerait operait operaient considerait consideraient generait
    recuperait cooperait toleraient tolerait moderait reiterait alterait digerait exagerait gerait geraient referait suggerait
    suggeraient degenerait proliferait proliferaient desesperait enumerait`),
  planned:
    list(`prevu prevue prevus prevues attendu attendue attendus attendues programme programmee programmes programmees
    fixe fixee fixes fixees doit doivent pourrait pourraient devrait devraient prochain prochaine
    prevoit prevoient prevoyant arrivent rouvre rouvrent debute debutent reprend reprennent expire expirent reunit reunissent ferment ouvrent commencent`),
  announces: list('annonce annoncent programme programment'),
  orders: list(
    'ordonne ordonnent ordonnee decrete decretent decretee convoque convoquent planifie planifient',
  ),
  events:
    list(`rassemblement rassemblements manifestation manifestations mobilisation greve greves marche scrutin election elections
    referendum sommet reunion reunions audience meeting inauguration fermeture reouverture reprise evacuation`),
  callsTo: list('a au aux'),
  calls: list('appelle appellent convie convient invite invitent convoque convoquent'),
  perfect: list('avoir'),
  imperfect: /(?:[^r]aient|[^rfv]ait)$/,
  past: /(?:aient|[^f]ait|erent|irent|urent)$/,
  pastWords: list('ont avait avaient etait etaient avons fut furent eut eurent'),
  passive: list('etre'),
  shortParticiples: list('fait ete eu pu su du'),
  insideAuxiliary:
    list(`-t-on -t-il -t-elle -t-ils -t-elles -on -il -elle -ils -elles -je -nous -vous pas plus jamais deja encore toujours aussi bien ainsi ensuite tous toutes tres depuis notamment alors
    enfin aujourd'hui hier tout toute ete peu mal mieux moins trop assez presque souvent seulement d'abord tantot`),
  noAuxiliary: list('à À'),
  auxiliary: list('a ai est sont'),
  participle:
    /[a-z](?:(?<!dre|ttre|ivre|aire|oire|ire|itre)e|[^r]es|ees|i|is|u|us|it|its|ert|erts|int|ints|ort|orts)$/,
  sureParticiple: /[a-z](?:é|és|ée|ées|ee|ees)$/,
  going: list('va vont allons'),
  infinitive: /(?:er|ir|re|oir)$/,
  clauseWords: list("que qu' qui dont ou mais car lorsque lorsqu' quand puis"),
};
