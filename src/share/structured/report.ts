import type { AnalysisNewsArticle, CorrectionComment, CreativeWork } from 'schema-dts';
import { clipWords } from '../../corpus/format/clip.ts';
import type { ReportLink, ReportView } from '../../corpus/model.ts';
import { typeset } from '../../markdown/typography.ts';
import { PUBLISHER } from '../publisher.data.ts';
import type { Address } from './graph.ts';
import { namePlace } from './place.ts';
import { publisher } from './publisher.ts';

/** What search engines show of a headline. */
const LONGEST_HEADLINE = 110;

export interface ReportContext {
  readonly home: string;
  readonly address: Address;
  /** The picture that is shown where the address is shared, under the base path. */
  readonly image?: string | undefined;
}

/** A report where it is only named. */
export function nameReport({ href, label, date }: ReportLink, address: Address): AnalysisNewsArticle {
  return {
    '@type': 'AnalysisNewsArticle',
    '@id': address(href),
    headline: clipWords(typeset(label), LONGEST_HEADLINE),
    datePublished: date,
  };
}

function describeSource({ name, url, note }: NonNullable<ReportView['source']>): CreativeWork {
  return { '@type': 'CreativeWork', name, ...(url && { url }), ...(note && { description: note }) };
}

function describeCorrections({ corrections }: ReportView, address: Address): CorrectionComment[] {
  return corrections.map(({ date, text, about }) => ({
    '@type': 'CorrectionComment',
    datePublished: date,
    text,
    ...(about && { about: { '@id': address(about.href) } }),
  }));
}

/** A report with its source, its corrections, its claims and the places that it speaks of. */
export function describeReport(report: ReportView, context: ReportContext): AnalysisNewsArticle {
  const { home, address, image } = context;
  const { href, standfirst, subject, modified, version, source, statements, places } = report;
  const corrections = describeCorrections(report, address);
  const by = publisher(home, address);
  return {
    ...nameReport(report, address),
    url: address(href),
    mainEntityOfPage: address(href),
    ...(standfirst && { description: typeset(standfirst) }),
    ...(image && { image: address(image) }),
    inLanguage: PUBLISHER.language,
    dateModified: modified,
    version,
    isAccessibleForFree: true,
    author: by,
    publisher: by,
    ...(subject && { about: { '@type': 'Thing', name: typeset(subject) } }),
    ...(source && { isBasedOn: describeSource(source) }),
    ...(corrections.length > 0 && { correction: corrections }),
    ...(places.length > 0 && { mentions: places.map((place) => namePlace(place, address)) }),
    ...(statements.length > 0 && { hasPart: statements.map(({ page }) => ({ '@id': address(page) })) }),
  };
}
