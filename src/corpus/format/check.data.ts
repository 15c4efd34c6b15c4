import type { Assumption, CheckKind, Outcome, Reason } from '../arithmetic/model.ts';

/** What is reckoned, in a few words: heading of a working. */
export const CHECK_LABELS: Readonly<Record<CheckKind, string>> = {
  share: 'Part d’un tout',
  part: 'Partie d’un compte',
  sum: 'Somme',
  change: 'Évolution',
  rate: 'Flux, par jour',
  pace: 'Deux rythmes',
  duration: 'Durée, sur le calendrier',
  units: 'Deux unités',
  twice: 'Deux comptes',
};

/** The arithmetical finding, never a verdict: a text against a number, or nothing to compare with. */
export const OUTCOME_LABELS: Readonly<Record<Outcome, string>> = {
  agrees: 'Concorde',
  differs: 'Ne concorde pas',
  alone: 'Ne se recoupe pas',
};

export const ASSUMPTION_LABELS: Readonly<Record<Assumption, string>> = {
  'period-to-report': 'du début de la période à la date du rapport ; le rapport ne donne pas ces bornes',
  'whole-period': 'la période entière',
  'since-to-report': 'de la date dite à celle du rapport',
  'to-report': 'jusqu’à la date du rapport',
  'all-time':
    'tous les jours et toutes les heures comptés ; le rapport ne dit pas s’il ne compte que les jours ou les heures ouvrés',
};

export const REASON_LABELS: Readonly<Record<Reason, string>> = {
  vague: 'Sans valeur : ne se calcule pas.',
  'no-whole': 'Le texte ne dit pas de quoi c’est une part.',
  'no-reference': 'Pas de quantité de référence pour ce tout.',
  'no-ends': 'Le texte ne donne pas les deux valeurs.',
  denominator: 'Le dénominateur d’un taux : se lit avec lui.',
  single: 'Une seule mention : rien à recouper.',
};

export const NATURE_LABELS = {
  stock: 'stock, à l’instant',
  flow: 'flux, sur une durée',
} as const;

export const NATURE_TITLES = { stock: 'Stock', flow: 'Flux' } as const;
