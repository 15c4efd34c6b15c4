import type { ReadArticle } from '../markdown/model.ts';
import { viewFigures } from './figures.ts';
import type { Corpus, PlaceLink, PlaceView, ReportLink, ReportView, Voice } from './model.ts';
import { type PlacedReport, type PlaceFacts, viewPlaces } from './places.ts';
import { viewStatements } from './statements.ts';

/** One article as the loader stored it. */
export interface Article extends ReadArticle {
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string | null;
  readonly subject: string | null;
  readonly date: string;
  readonly source: ReportView['source'];
  readonly infoDate: string | null;
  readonly infoNote: string | null;
  readonly version: number;
  readonly corrections: ReportView['corrections'];
}

export interface CorpusSources {
  readonly articles: readonly Article[];
  /** In the order of voices.yml, the built-in ones included. */
  readonly voices: readonly Voice[];
  readonly factsOf: (id: string) => PlaceFacts | undefined;
  /** A path of the site under its base path. */
  readonly href: (path: string) => string;
}

type Placed = PlacedReport & { readonly article: Article; readonly voices: readonly Voice[] };

function placeReport(article: Article, sources: CorpusSources, linkOf: LinkOf): Placed {
  const link: ReportLink = {
    label: article.title,
    href: sources.href(`rapports/${article.slug}/`),
    date: article.date,
  };
  const voiceOf = (id: string): Voice => {
    const voice = sources.voices.find((known) => known.id === id);
    if (!voice) throw new RangeError(`statement of an unknown voice "${id}" in ${article.slug}`);
    return voice;
  };
  const base = { report: link, statements: article.statements, voiceOf };
  const page = sources.href('chiffres/');
  const figures = viewFigures({ ...base, slug: article.slug, figures: article.analysis.figures, page });
  const statements = viewStatements({ ...base, figures, placeLink: linkOf });
  const heard = new Set(statements.map((statement) => statement.voice.id));
  const voices = sources.voices.filter((voice) => heard.has(voice.id));
  return { link, mentions: article.analysis.places, statements, figures, article, voices };
}

type LinkOf = (id: string) => PlaceLink | undefined;

function viewReport(placed: Placed, rank: number, places: readonly PlaceView[]): ReportView {
  const { article, link, voices, statements, figures, mentions } = placed;
  const order = new Map<string, number>();
  for (const { id, role } of mentions) if (role === 'location' && !order.has(id)) order.set(id, order.size);
  const rankOf = (place: PlaceView): number => order.get(place.id) ?? Number.POSITIVE_INFINITY;
  return {
    ...link,
    slug: article.slug,
    rank,
    title: article.title,
    standfirst: article.standfirst,
    subject: article.subject,
    source: article.source,
    infoDate: article.infoDate,
    infoNote: article.infoNote,
    version: article.version,
    corrections: article.corrections,
    blocks: article.blocks,
    cuts: article.blocks.flatMap((block) => (block.cut ? [block.number ?? 0] : [])),
    voices,
    statements,
    figures,
    places: places.filter((place) => order.has(place.id)).sort((a, b) => rankOf(a) - rankOf(b)),
  };
}

/** All reports together: who says what about where, newest report first. */
export function joinReports(sources: CorpusSources): Corpus {
  const { factsOf, href } = sources;
  const linkOf: LinkOf = (id) => {
    const facts = factsOf(id);
    return facts && { id, kind: facts.kind, label: facts.name, href: href(`lieux/${id}/`) };
  };
  const oldestFirst = [...sources.articles].sort((a, b) => (a.date + a.slug < b.date + b.slug ? -1 : 1));
  const placed = oldestFirst.map((article) => placeReport(article, sources, linkOf));
  const places = viewPlaces({ reports: placed, factsOf, linkOf });
  const reports = placed.map((report, index) => viewReport(report, index + 1, places)).reverse();
  return {
    reports,
    voices: sources.voices,
    statements: reports.flatMap((report) => report.statements),
    places,
    figures: reports.flatMap((report) => report.figures),
  };
}
