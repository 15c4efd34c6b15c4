import type { Finding, FindingKind, Ground } from '../answers/model.ts';
import type { StatementView } from '../model.ts';
import { formatDate } from './date.ts';

/** What a finding is called: four words, and no other. */
export const FINDING_LABELS: Readonly<Record<FindingKind, string>> = {
  inverse: 'Réponses inverses',
  differs: 'Ne concorde pas',
  agrees: 'Concorde',
  apart: 'Ne se recoupe pas',
};

type Words = (a: string, b: string, on: readonly string[]) => string;

const quoted = (words: readonly string[]): string =>
  words.map((word) => `« ${word.toLowerCase()} »`).join(', ');

const GROUND_WORDS: Readonly<Record<Ground, Words>> = {
  denial: (a, b) => `${a} rejette ${b}.`,
  numbers: (a, b, [one = '', other = '']) => `${a} dit « ${one} », ${b} dit « ${other} ».`,
  natures: (a, b) => `${a} donne un stock, ${b} un flux : l’un ne se compare pas à l’autre.`,
  done: (a, b, on) => `${a} donne pour fait ce que ${b} donne pour inachevé : ${quoted(on)}.`,
  negation: (a, b) => `${b} nie ce que ${a} énonce, presque dans les mêmes mots.`,
  sides: (a, b) => `${a} et ${b} désignent chacune l’autre partie.`,
  words: (a, b) => `${a} et ${b} emploient presque les mêmes mots.`,
  nothing: (a, b) => `${a} et ${b} ne portent ni sur les mêmes nombres ni sur les mêmes mots.`,
};

/** Why: « R1 donne pour fait ce que T1 donne pour inachevé : « encerclées ». » */
export function explainFinding(
  { ground, between: [a, b], on }: Finding,
  nameOf: (statement: StatementView) => string = ({ sigil }) => sigil,
): string {
  return GROUND_WORDS[ground](nameOf(a), nameOf(b), on);
}

/** « R1 du 5 nov. 2025 »: which report's R1, where answers of several stand together. */
export const nameWithReport = ({ sigil, report }: StatementView): string =>
  `${sigil} du ${formatDate(report.date)}`;
