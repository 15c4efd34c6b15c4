import { findClaims } from '../../src/analysis/claims/find.ts';
import { applyCorrections } from '../../src/analysis/corrections/apply.ts';
import { findDates } from '../../src/analysis/dates/find.ts';
import { findFigures } from '../../src/analysis/figures/find.ts';
import type { Language } from '../../src/analysis/language.ts';
import { findMeasures } from '../../src/analysis/measures/find.ts';
import type { Report } from '../../src/analysis/model.ts';
import { findNarration } from '../../src/analysis/narration.ts';
import { findPlaces } from '../../src/analysis/places/find.ts';
import { findPropositions } from '../../src/analysis/propositions/find.ts';
import { readPassage } from '../../src/analysis/text/passage.ts';
import type { Gazetteer } from '../../src/gazetteer/model.ts';

/** CPU milliseconds by stage of the analysis, in the order in which they run. */
export type StageTimes = Map<string, number>;

/** The time that this process has computed, in milliseconds; waiting for others does not count. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Runs the stages one by one, as `analyse` does, and adds what each takes to `times`. */
export function timeStages(
  source: string,
  { blocks, date, corrections }: Report,
  language: Language,
  gazetteer: Gazetteer,
  times: StageTimes,
): void {
  const timed = <T>(name: string, run: () => T): T => {
    const start = cpuTime();
    const value = run();
    times.set(name, (times.get(name) ?? 0) + cpuTime() - start);
    return value;
  };
  const passages = timed('text', () => blocks.map((block) => readPassage(block, source, language.text)));
  const dates = timed('dates', () => findDates(passages, language.dates, date));
  const figures = timed('figures', () => findFigures(passages, language.figures, dates));
  const places = timed('places', () => findPlaces(passages, language.places, gazetteer));
  const claims = timed('claims', () => findClaims(passages, language.claims, { places, dates, asOf: date }));
  const found = timed('corrections', () =>
    applyCorrections({ places, figures, dates, claims }, corrections, source, { gazetteer }),
  );
  const facts = [...found.places, ...found.figures, ...found.dates];
  const narration = timed('narration', () => findNarration(passages, found.claims, facts));
  const contents = [...found.claims.map(({ said }) => said), ...narration.map((span) => [span])];
  timed('measures', () => findMeasures(passages, language.measures, { ...found, countryOf: () => null }));
  timed('propositions', () => findPropositions(passages, contents, language.propositions, () => null));
}
