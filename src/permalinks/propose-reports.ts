import { type Entry, lastVersion } from './entry.ts';
import { gistOf, likeness } from './likeness.ts';
import type { PresentReport } from './present.ts';
import { wordsOf } from './words.ts';

/** Share of its statements that a renamed report still holds, and how alike the titles of two reports without are. */
const LEAST_SHARED = 0.5;
const LEAST_TITLE = 0.75;

function likenessOfReports(entry: Entry, claims: readonly Entry[], report: PresentReport): number {
  const said = new Set(report.statements.map(({ text }) => wordsOf(text)));
  const shared = claims.filter((claim) => said.has(wordsOf(lastVersion(claim).text))).length;
  if (claims.length > 0) return shared / claims.length >= LEAST_SHARED ? shared / claims.length : 0;
  const titles = likeness(gistOf(lastVersion(entry).text), gistOf(report.title));
  return titles >= LEAST_TITLE ? titles : 0;
}

/** The report that a lost one has become: that which still holds most of its statements. */
export function proposeReport(
  entry: Entry,
  claims: readonly Entry[],
  candidates: readonly PresentReport[],
): PresentReport | null {
  const best = candidates
    .map((report) => ({ report, value: likenessOfReports(entry, claims, report) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)[0];
  return best?.report ?? null;
}
