import { stemmer } from '@orama/stemmers/french';
import { phrasesByFirst } from '../numbers/phrases.ts';
import type { PropositionLexicon } from '../propositions/lexicon.ts';
import { remember } from '../text/remember.ts';
import { FUNCTION_WORDS } from './figures-words.data.ts';

const rows = (phrases: readonly string[]): [string, true][] => phrases.map((phrase) => [phrase, true]);

/**
 * Snowball's French stemmer wants accents; without them it leaves a vowel, which is cut here, as is the
 * ending of a third person plural, which it leaves too: *bloquent* and *bloquaient* → `bloq`.
 */
const rootOf = remember((word) =>
  stemmer(word)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=.{4})ent$/, '')
    .replace(/[aeiou]+$/, ''),
);

/** A negation stands in two pieces in French: the second alone tells it. */
const NEGATIONS = ['pas', 'jamais', 'aucun', 'aucune', 'nullement', 'guere', 'ni'];

/** Verbs and turns of what is begun, sought, feared or announced, and not done (Le Bon Usage, § 820, aspect). */
const PENDING = [
  'achever',
  'manque',
  'manquait',
  'manquent',
  'reste a',
  'sur le point de',
  "sur le point d'",
  'en passe de',
  "en passe d'",
  'en train de',
  "en train d'",
  'est pres de',
  'cherche a',
  'cherchent a',
  'cherchait a',
  'cherchaient a',
  'tente de',
  "tente d'",
  'tentent de',
  "tentent d'",
  'tentait de',
  'essaie de',
  'essaient de',
  'commence a',
  'commencent a',
  'risque de',
  "risque d'",
  'risquent de',
  "risquent d'",
  'menace de',
  "menace d'",
  'menacent de',
  'veut',
  'veulent',
  'entend',
  'entendent',
  'prevoit de',
  "prevoit d'",
  'va',
  'vont',
  'espere',
  'esperent',
];

export const propositions: PropositionLexicon = {
  empty: FUNCTION_WORDS,
  rootOf,
  negations: phrasesByFirst(rows(NEGATIONS)),
  pending: phrasesByFirst(rows(PENDING)),
  future: /(?:er|ir|dr|ttr|vr|ur|rr)(?:a|ont|ait|aient)$/,
  notFuture: new Set([
    'opera',
    'camera',
    'cholera',
    'libera',
    'considerait',
    'consideraient',
    'operait',
    'operaient',
    'liberait',
    'liberaient',
    'recuperait',
    'recuperaient',
    'tirait',
    'tiraient',
    'retirait',
    'retiraient',
    'assurait',
    'assuraient',
    'durait',
    'duraient',
    'couvrait',
    'couvraient',
    'ouvrait',
    'ouvraient',
    'livrait',
    'livraient',
    'souffrait',
  ]),
};
