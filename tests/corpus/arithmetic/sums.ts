import { findDates } from '../../../src/analysis/dates/find.ts';
import { findFigures } from '../../../src/analysis/figures/find.ts';
import { fr } from '../../../src/analysis/fr/index.ts';
import { findMeasures } from '../../../src/analysis/measures/find.ts';
import type { Token } from '../../../src/analysis/text/tokens.ts';
import { checkFigures } from '../../../src/corpus/arithmetic/index.ts';
import type { Check, SaidBy, Sums } from '../../../src/corpus/arithmetic/model.ts';
import type { ReferenceRow } from '../../../src/editorial/reference.ts';
import { passageOf } from '../../support/passage.ts';

const row = { source: 'essai', date: '2024' };

/** Invented wholes, so that the tests hold no fact of the site's. */
export const REFERENCES: readonly ReferenceRow[] = [
  { ...row, id: 'aire', label: 'Aire', value: 600_000, unit: 'km2', place: 'pays' },
  {
    ...row,
    id: 'gens',
    label: 'Gens',
    value: 40_000_000,
    unit: 'count',
    place: 'pays',
    words: [['population']],
  },
  { ...row, id: 'debut', label: 'Début', value: '2022-02-24', unit: 'date', words: [['début', 'guerre']] },
];

/** One sentence read as the analysis reads it, on 5 November 2025. */
export function sumsOf(text: string, said: SaidBy | null = null): Sums {
  const passages = [passageOf(text)];
  const dates = findDates(passages, fr.dates, '2025-11-05');
  const figures = findFigures(passages, fr.figures, dates);
  const countryOf = ({ fold }: Token): string | null => (fold.startsWith('ukrainien') ? 'UA' : null);
  return {
    figures,
    dates,
    ...findMeasures(passages, fr.measures, { figures, dates, places: [], countryOf }),
    sentences: figures.map(() => text),
    said: figures.map(() => said),
    reportDate: '2025-11-05',
    references: REFERENCES,
    countryOf: (place) => (place === 'pays' ? 'UA' : undefined),
  };
}

/** The checks of one sentence, and the texts of what is left. */
export function reckon(text: string): { checks: readonly Check[]; rest: readonly string[] } {
  const sums = sumsOf(text);
  const { checks, rest } = checkFigures(sums);
  return { checks, rest: rest.map(({ figure, reason }) => `${sums.figures[figure]?.text} ${reason}`) };
}
