import type { PlaceMention } from '../analysis/model.ts';
import type { ReadArticle, Statement } from '../markdown/model.ts';
import type { StoredCorrection } from '../markdown/stored.ts';
import type { StoredUnsaid } from '../markdown/unsaid.ts';
import { withGaps } from './answers/gaps.ts';
import type { QuestionPage } from './answers/model.ts';
import { type Asking, viewQuestionPages, viewQuestions } from './answers/view.ts';
import { type Reckoner, reckonReport } from './checks.ts';
import { modifiedOn, viewCorrections } from './corrections.ts';
import { viewFigures } from './figures.ts';
import { findHeadlineGaps } from './headline.ts';
import type { Corpus, PlaceLink, PlaceView, ReportLink, ReportView, StatementView, Voice } from './model.ts';
import type { FactsOf } from './places/ancestors.ts';
import { writtenName } from './places/names.ts';
import type { Spot } from './places/neighbours.ts';
import { type Naming, type PlacedReport, viewPlaces } from './places/view.ts';
import { propositionsOf } from './propositions.ts';
import { speakerKey } from './speakers.ts';
import { viewStatements } from './statements.ts';
import { withThreads } from './threads/gather.ts';
import { viewAdded } from './unsaid.ts';

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
  readonly updated: string | null;
  readonly corrections: readonly StoredCorrection[];
  readonly unsaid: readonly StoredUnsaid[];
}

export interface CorpusSources {
  readonly articles: readonly Article[];
  /** In the order of voices.yml, the built-in ones included. */
  readonly voices: readonly Voice[];
  readonly factsOf: FactsOf;
  /** Id of the region or country of an ISO 3166 code. */
  readonly idOfArea: (iso: string) => string | undefined;
  readonly landmarks: readonly Spot[];
  readonly reckoner: Reckoner;
  readonly asking: Asking;
  /** A path of the site under its base path. */
  readonly href: (path: string) => string;
}

/** The built-in voice of what a report writes of its own. */
const NARRATION = 'N';

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
  const { figures: mentions, measures, relations, dates, places } = article.analysis;
  const figures = viewFigures({
    ...base,
    read: article.figures,
    figures: mentions,
    measures,
    relations,
    page,
  });
  const pageOf = (id: string): string => sources.href(`affirmations/${id}/`);
  const sourceOf = ({ speakerId, speaker }: Statement): string | null => {
    const key = speakerKey(speakerId, speaker);
    return key && sources.href(`sources/${key}/`);
  };
  const statements = viewStatements({
    ...base,
    pageOf,
    sourceOf,
    figures,
    dates,
    propositionOf: propositionsOf(article.analysis),
    placeLink: linkOf,
  });
  const heard = new Set(statements.map((statement) => statement.voice.id));
  const voices = sources.voices.filter((voice) => heard.has(voice.id));
  const namings = nameThe(places, article, statements, link, voiceOf(NARRATION));
  return { link, namings, statements, figures, article, voices };
}

/** Each mention of a place, and whose word its name is. */
function nameThe(
  places: readonly PlaceMention[],
  { statements }: Article,
  views: readonly StatementView[],
  report: ReportLink,
  narration: Voice,
): Naming[] {
  const holders = statements.flatMap(({ spans, sentence }, index) => {
    const view = views[index];
    return view ? [{ view, spans, sentence }] : [];
  });
  return places.map((mention) => ({
    id: mention.id,
    role: mention.role,
    runnersUp: mention.runnersUp,
    written: writtenName(mention, holders, report, narration),
  }));
}

type LinkOf = (id: string) => PlaceLink | undefined;

/** What every report is seen with: its rank by date, all places, the arithmetic's references. */
interface Among {
  readonly rank: number;
  readonly places: readonly PlaceView[];
  readonly placeLink: LinkOf;
  readonly reckoner: Reckoner;
  readonly asking: Asking;
  readonly pages: readonly QuestionPage[];
}

function viewReport(placed: Placed, { rank, places, placeLink, reckoner, asking, pages }: Among): ReportView {
  const { article, link, voices, statements, figures, namings } = placed;
  const { analysis, subject } = article;
  const date = article.infoDate ?? article.date;
  const reckoning = reckonReport({ ...reckoner, analysis, date, figures, statements });
  const asked = viewQuestions(asking, { subject, statements, voices }, pages);
  const order = new Map<string, number>();
  for (const { id, role } of namings) if (role === 'location' && !order.has(id)) order.set(id, order.size);
  const rankOf = (place: PlaceView): number => order.get(place.id) ?? Number.POSITIVE_INFINITY;
  return {
    ...link,
    slug: article.slug,
    rank,
    title: article.title,
    standfirst: article.standfirst,
    subject,
    source: article.source,
    infoDate: article.infoDate,
    infoNote: article.infoNote,
    version: article.version,
    corrections: viewCorrections(article.corrections, statements),
    added: viewAdded(article.unsaid, { statements, figures, placeLink }),
    modified: modifiedOn(article),
    blocks: article.blocks,
    cuts: article.blocks.flatMap((block) => (block.cut ? [block.number ?? 0] : [])),
    voices,
    statements: withGaps(statements, asked, reckoning.checks),
    figures,
    reckoning,
    headline: findHeadlineGaps(article.headline, figures),
    questions: asked,
    places: places.filter((place) => order.has(place.id)).sort((a, b) => rankOf(a) - rankOf(b)),
  };
}

/** The reports with their statements tied to those of the others; oldest first. */
function threadReports(placed: readonly Placed[]): Placed[] {
  const statements = withThreads(placed.flatMap((report) => report.statements));
  const byReport = Map.groupBy(statements, ({ report }) => report.href);
  return placed.map((report) => ({ ...report, statements: byReport.get(report.link.href) ?? [] }));
}

/** All reports together: who says what about where, newest report first. */
export function joinReports(sources: CorpusSources): Corpus {
  const { factsOf, idOfArea, reckoner, asking, href } = sources;
  const linkOf: LinkOf = (id) => {
    const facts = factsOf(id);
    return facts && { id, kind: facts.kind, label: facts.name, href: href(`lieux/${id}/`) };
  };
  const oldestFirst = [...sources.articles].sort((a, b) => (a.date + a.slug < b.date + b.slug ? -1 : 1));
  const placed = threadReports(oldestFirst.map((article) => placeReport(article, sources, linkOf)));
  const { named: places, surroundings } = viewPlaces({ reports: placed, factsOf, linkOf, idOfArea });
  const pages = viewQuestionPages(
    asking,
    placed.map(({ article, statements, voices }) => ({ subject: article.subject, statements, voices })),
    (id) => href(`questions/${id}/`),
  );
  const reports = placed
    .map((report, index) =>
      viewReport(report, { rank: index + 1, places, placeLink: linkOf, reckoner, asking, pages }),
    )
    .reverse();
  return {
    reports,
    voices: sources.voices,
    statements: reports.flatMap((report) => report.statements),
    places,
    surroundings,
    landmarks: sources.landmarks,
    questions: pages,
    figures: reports.flatMap((report) => report.figures),
  };
}
