import { fr } from '../../src/analysis/fr/index.ts';
import { findPropositions } from '../../src/analysis/propositions/find.ts';
import type { FigureView, StatementView } from '../../src/corpus/model.ts';
import { passageOf } from '../support/passage.ts';
import { REPORT, statement, voice } from './places/fixtures.ts';

const COUNTRIES: readonly (readonly [start: string, country: string])[] = [
  ['russe', 'RU'],
  ['ukrainien', 'UA'],
];
const VOICES = new Map([
  ['R', { ...voice('R'), countries: ['RU'] }],
  ['U', { ...voice('U'), countries: ['UA'] }],
  ['T', voice('T')],
]);

/** A claim with what the analysis reads in its words. */
export function claim(sigil: string, text: string, part: Partial<StatementView> = {}): StatementView {
  const [proposition = null] = findPropositions(
    [passageOf(text)],
    [[{ start: 0, end: text.length, text }]],
    fr.propositions,
    ({ fold }) => COUNTRIES.find(([start]) => fold.startsWith(start))?.[1] ?? null,
  );
  const own = VOICES.get(sigil.charAt(0)) ?? voice(sigil.charAt(0));
  return statement(sigil, { kind: 'claim', text, proposition, voice: own, ...part });
}

/** A count, with what a test says otherwise. */
export const figure = (value: number | null, part: Partial<FigureView> = {}): FigureView => ({
  id: 'f',
  href: '#f',
  kind: 'count',
  qualifier: 'exact',
  quantity: '',
  reserved: '',
  written: `${value} morts`,
  value,
  unit: 'count',
  noun: 'morts',
  nature: null,
  of: null,
  per: null,
  each: null,
  isEach: false,
  statements: [],
  speaker: null,
  sentence: '',
  report: REPORT,
  ...part,
});
