import { formatNearness } from '../../corpus/format/nearness.ts';
import type { FigureView, PlaceView, ReportView, SigilRef, StatementView } from '../../corpus/model.ts';
import { slugOf } from '../../corpus/slug-of.ts';
import type { ClaimRecord, FigureRecord, PlaceRecord, ReportRecord } from './records.ts';

type Address = (path: string) => string;

/** Ids of the statements that sigils stand for. */
export type IdsOf = (refs: readonly SigilRef[]) => string[];

/** A sigil leads to its report's text; this finds the statement that stands there. */
export function idsIn(statements: readonly StatementView[]): IdsOf {
  const byHref = new Map(statements.map(({ href, id }) => [href, id]));
  return (refs) => refs.flatMap(({ href }) => byHref.get(href) ?? []);
}

export function recordReport(report: ReportView, idsOf: IdsOf, address: Address): ReportRecord {
  const { slug, href, title, standfirst, subject, date, modified, version, source, infoDate, cuts } = report;
  return {
    ...{ id: slug, url: address(href), title, standfirst, subject, date, modified, version },
    source: source && { name: source.name, url: source.url, note: source.note },
    infoDate,
    corrections: report.corrections.map(({ date: day, text, about }) => ({
      date: day,
      text,
      about: about && slugOf(about.href),
    })),
    unsaid: report.added.map(({ text, statements, about, link }) => ({
      text,
      claims: idsOf(statements),
      about: about?.label ?? null,
      url: link?.href ?? null,
    })),
    cuts: [...cuts],
  };
}

export function recordClaim(statement: StatementView, idsOf: IdsOf, address: Address): ClaimRecord {
  const { id, page, report, sigil, kind, voice, speaker, speakerKind, act, date, text, context } = statement;
  return {
    ...{ id, url: address(page), report: slugOf(report.href), reportDate: report.date },
    ...{ sigil, kind, voice: voice.id, speaker, speakerKind, act, date, text, context },
    places: statement.places.map((place) => place.id),
    figures: statement.figures.map((figure) => figure.id),
    contestedBy: idsOf(statement.contestedBy),
    denies: idsOf(statement.denies),
    departsFrom: idsOf(statement.departsFrom),
    unsaid: [...statement.unsaid],
  };
}

/** Five decimals are a metre: no source of these positions is closer. */
export const roundDegrees = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

function countByVoice(statements: readonly StatementView[]): Record<string, number> {
  const byVoice = Map.groupBy(statements, ({ voice }) => voice.id);
  return Object.fromEntries([...byVoice].map(([voice, own]) => [voice, own.length]));
}

export function recordPlace(place: PlaceView, address: Address): PlaceRecord {
  const { id, href, label, kind, lat, lon, statements, source, sourceUrl } = place;
  return {
    ...{ id, url: address(href), name: label, kind },
    lat: lat === null ? null : roundDegrees(lat),
    lon: lon === null ? null : roundDegrees(lon),
    isoCodes: [...place.area],
    within: place.within.map((wider) => wider.id),
    names: place.names.map(({ form, lang, since, until }) => ({ form, lang, since, until })),
    claims: statements.length,
    claimsByVoice: countByVoice(statements),
    reports: place.reports.map((report) => slugOf(report.href)),
    source: place.near ? formatNearness(place.near) : source,
    sourceUrl,
  };
}

export function recordFigure(figure: FigureView, idsOf: IdsOf, address: Address): FigureRecord {
  const {
    id,
    href,
    report,
    kind,
    written,
    qualifier,
    value,
    unit,
    nature,
    of,
    per,
    each,
    speaker,
    sentence,
  } = figure;
  return {
    ...{ id, url: address(href), report: slugOf(report.href), kind, written, qualifier, value },
    ...{ min: figure.min ?? null, max: figure.max ?? null, unit, noun: figure.noun ?? null },
    ...{ nature, of, per, each, speaker },
    claims: idsOf(figure.statements),
    sentence,
  };
}
