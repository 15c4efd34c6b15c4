import { findClaims } from '../../../src/analysis/claims/find.ts';
import { findDates } from '../../../src/analysis/dates/find.ts';
import { fr } from '../../../src/analysis/fr/index.ts';
import type { Claim } from '../../../src/analysis/model.ts';
import { readPassage } from '../../../src/analysis/text/passage.ts';
import { reportOf } from '../../support/passage.ts';

/** The claims of a report written as paragraphs; its date is 15 January 2026. */
export function claimsOf(source: string): Claim[] {
  const report = reportOf(source, '2026-01-15');
  const passages = report.blocks.map((block) => readPassage(block, source, fr.text));
  return findClaims(passages, fr.claims, {
    places: [],
    dates: findDates(passages, fr.dates, report.date),
    asOf: report.date,
  });
}

/** `stance | name | content`, as the tables of rules write it. */
export function lineOf({ stance, speaker, said }: Claim): string {
  return `${stance} | ${speaker?.name ?? '-'} | ${said.map((piece) => piece.text).join(' // ')}`;
}

/** The text as a scraper that loses accents leaves it. */
export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
