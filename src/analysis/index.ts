import { findClaims } from './claims/find.ts';
import { applyCorrections } from './corrections/apply.ts';
import { findDates } from './dates/find.ts';
import { findFigures } from './figures/find.ts';
import { fr } from './fr/index.ts';
import type { Knowledge } from './knowledge.ts';
import type { Language } from './language.ts';
import { findMeasures } from './measures/find.ts';
import type { Analysis, Report, Span } from './model.ts';
import { findNarration } from './narration.ts';
import { adjectivesOf } from './places/context.ts';
import { findPlaces } from './places/find.ts';
import { findPropositions } from './propositions/find.ts';
import { type Passage, readPassage, toSpan } from './text/passage.ts';

export const LANGUAGES: Readonly<Record<string, Language>> = { fr };

/** @throws RangeError for a language that has no folder here */
function languageOf(code: string): Language {
  const language = LANGUAGES[code];
  if (!language) throw new RangeError(`no rules for the language "${code}"`);
  return language;
}

/**
 * The report's text cut into sentences and words, block by block.
 *
 * @throws RangeError for a language that has no folder here
 */
export function readPassages(source: string, { lang, blocks }: Report): Passage[] {
  const { text } = languageOf(lang);
  return blocks.map((block) => readPassage(block, source, text));
}

/** The sentences of a report, in the order of the file. */
export function sentencesOf(passages: readonly Passage[]): Span[] {
  return passages.flatMap((passage) =>
    passage.sentences.map(({ start, end }) => toSpan(passage, start, end)),
  );
}

/**
 * Finds the places, figures, dates and claims of a report, with their spans in `source`, the file as
 * it stands on disk. Pure: the same arguments give the same answer. `passages` are the report's, for
 * who has read them already.
 *
 * @throws RangeError for a language that has no folder here
 */
export function analyse(
  source: string,
  report: Report,
  knowledge: Knowledge,
  passages: readonly Passage[] = readPassages(source, report),
): Analysis {
  const language = languageOf(report.lang);
  const dates = findDates(passages, language.dates, report.date);
  const figures = findFigures(passages, language.figures, dates);
  const places = findPlaces(passages, language.places, knowledge.gazetteer, report.countries, figures);
  const claims = findClaims(passages, language.claims, { places, dates, asOf: report.date });
  const found = applyCorrections({ places, figures, dates, claims }, report.corrections, source, knowledge);
  const countryOf = adjectivesOf(language.places);
  const facts = [...found.places, ...found.figures, ...found.dates];
  const narration = findNarration(passages, found.claims, facts);
  const contents = [...found.claims.map(({ said }) => said), ...narration.map((span) => [span])];
  return {
    lang: report.lang,
    date: report.date,
    ...found,
    ...findMeasures(passages, language.measures, { ...found, countryOf }),
    narration,
    propositions: findPropositions(passages, contents, language.propositions, countryOf),
  };
}
