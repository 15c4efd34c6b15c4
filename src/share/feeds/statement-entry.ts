import { formatAttribution } from '../../corpus/format/attribution.ts';
import { clipWords } from '../../corpus/format/clip.ts';
import { formatDate } from '../../corpus/format/date.ts';
import type { CorrectionView, ReportView, StatementView } from '../../corpus/model.ts';
import { typeset } from '../../markdown/typography.ts';
import { attribute, formatConditions } from '../attribution.ts';
import { element, type Markup } from '../markup.ts';
import type { Address, FeedEntry } from './model.ts';

const LONGEST_TITLE = 120;

/** Those of the statement itself, or of its whole report. */
function correctionsOn(statement: StatementView, report: ReportView): readonly CorrectionView[] {
  return report.corrections.filter(({ about }) => about === null || about.href === statement.page);
}

function correctionLine({ date, text }: CorrectionView): Markup {
  return element('p', {}, `Correction du ${formatDate(date, 'long')} : ${typeset(text)}`);
}

function titleOf(statement: StatementView): string {
  return clipWords(`${formatAttribution(statement)} : ${typeset(statement.text)}`, LONGEST_TITLE);
}

/** One statement of a place, a source or a question, with all that its words must not lose. */
export function statementEntry(statement: StatementView, report: ReportView, address: Address): FeedEntry {
  const corrections = correctionsOn(statement, report);
  const days = [report.date, ...corrections.map(({ date }) => date)];
  const conditions = formatConditions(statement).join(' ');
  const origin = element('a', { href: address(statement.href) }, typeset(report.title));
  return {
    key: `affirmations/${statement.id}/`,
    href: statement.page,
    title: titleOf(statement),
    published: report.date,
    updated: days.reduce((latest, day) => (day > latest ? day : latest)),
    summary: typeset(attribute(statement)),
    content: [
      ...[...corrections].reverse().map(correctionLine),
      element('p', {}, `${formatAttribution(statement)} (${statement.sigil}) :`),
      element('blockquote', { cite: address(statement.href) }, element('p', {}, typeset(statement.text))),
      ...(conditions ? [element('p', {}, typeset(conditions))] : []),
      element('p', {}, 'Dans le rapport ', origin, `, ${formatDate(report.date, 'long')}.`),
    ],
    tags: [...new Set([statement.voice.label, ...statement.places.map(({ label }) => label)])],
  };
}
