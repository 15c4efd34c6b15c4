import type { ClaimLeaf, QuotationLeaf } from 'schema-dts';
import { formatAttribution } from '../../corpus/format/attribution.ts';
import { isMachineDate } from '../../corpus/format/date.ts';
import type { ReportLink, StatementView } from '../../corpus/model.ts';
import { formatConditions } from '../attribution.ts';
import { PUBLISHER } from '../publisher.data.ts';
import type { Address } from './graph.ts';
import { namePlace } from './place.ts';
import { nameReport } from './report.ts';
import { describeSpeaker } from './speaker.ts';

/** The report in which the same source is first read to say it. */
function firstReport({ thread, id, report }: StatementView): ReportLink {
  const origin = thread?.origins.find(({ first, repeats }) =>
    [first, ...repeats].some((statement) => statement.id === id),
  );
  return origin?.first.report ?? report;
}

/** Who says it: a person or a body is its author, a map or data what it rests on. */
function attributionOf(statement: StatementView, address: Address): Pick<ClaimLeaf, 'author' | 'isBasedOn'> {
  const speaker = describeSpeaker(statement, address);
  if (!speaker) return {};
  return speaker['@type'] === 'CreativeWork' ? { isBasedOn: speaker } : { author: speaker };
}

function describeWords(statement: StatementView, address: Address) {
  const { page, text, places } = statement;
  const description = formatConditions(statement).join(' ');
  return {
    '@id': address(page),
    url: address(page),
    text,
    inLanguage: PUBLISHER.language,
    ...(description && { description }),
    ...(places.length > 0 && { about: places.map((place) => namePlace(place, address)) }),
  };
}

/**
 * A statement with who makes it and where it is read. Never a review: the site gives no verdict. What the
 * report writes of its own is a quotation from it.
 */
export function describeStatement(statement: StatementView, address: Address): ClaimLeaf | QuotationLeaf {
  const words = describeWords(statement, address);
  const report = nameReport(statement.report, address);
  if (statement.kind === 'narration') return { '@type': 'Quotation', ...words, isPartOf: report };
  const { date } = statement;
  return {
    '@type': 'Claim',
    ...words,
    name: `${formatAttribution(statement)} (${statement.sigil})`,
    ...(date !== null && isMachineDate(date) && { datePublished: date }),
    ...attributionOf(statement, address),
    appearance: report,
    firstAppearance: nameReport(firstReport(statement), address),
  };
}
