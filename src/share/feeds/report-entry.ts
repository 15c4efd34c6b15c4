import { formatAttribution } from '../../corpus/format/attribution.ts';
import { formatDate } from '../../corpus/format/date.ts';
import type { CorrectionView, ReportView, StatementView } from '../../corpus/model.ts';
import { typeset } from '../../markdown/typography.ts';
import { formatConditions, quoteWords } from '../attribution.ts';
import { element, type Markup } from '../markup.ts';
import type { Address, FeedEntry } from './model.ts';

function correctionItem({ date, text, about }: CorrectionView, address: Address): Markup {
  const subject = about && [element('a', { href: address(about.href) }, about.label), ' : '];
  return element('li', {}, `${formatDate(date, 'long')} : `, subject, typeset(text));
}

/** The newest first: it is what a reader who knows the report comes back for. */
function correctionsOf({ corrections }: ReportView, address: Address): Markup[] {
  if (corrections.length === 0) return [];
  const items = corrections.map((correction) => correctionItem(correction, address)).reverse();
  return [element('h2', {}, 'Corrections'), element('ul', {}, items)];
}

function statementItem(statement: StatementView, address: Address): Markup {
  const conditions = formatConditions(statement).join(' ');
  return element(
    'li',
    {},
    [
      `${formatAttribution(statement)} (`,
      element('a', { href: address(statement.page) }, statement.sigil),
      ') : ',
    ],
    `${typeset(quoteWords(statement.text))} ${typeset(conditions)}`.trimEnd(),
  );
}

function sourceOf({ source }: ReportView): Markup[] {
  if (!source) return [];
  const name = source.url ? element('a', { href: source.url }, source.name) : source.name;
  return [element('p', {}, 'Source du rapport : ', name, source.note ? `. ${source.note}` : null)];
}

/** A report: what was corrected, then who says what. */
export function reportEntry(report: ReportView, address: Address): FeedEntry {
  const { slug, href, title, standfirst, date, modified, statements, voices, places } = report;
  const said = statements.map((statement) => statementItem(statement, address));
  return {
    key: `rapports/${slug}/`,
    href,
    title: typeset(title),
    published: date,
    updated: modified,
    summary: typeset(standfirst ?? title),
    content: [
      ...(standfirst ? [element('p', {}, typeset(standfirst))] : []),
      ...correctionsOf(report, address),
      ...(said.length > 0 ? [element('h2', {}, 'Qui dit quoi'), element('ul', {}, said)] : []),
      ...sourceOf(report),
    ],
    tags: [...new Set([...voices, ...places].map(({ label }) => label))],
  };
}
