import { viewQuestionPages } from './answers/view.ts';
import type { Corpus } from './model.ts';
import { type CorpusSources, type LinkOf, type Placed, placeReport } from './place-report.ts';
import { viewPlaces } from './places/view.ts';
import { withThreads } from './threads/gather.ts';
import { viewReport } from './view-report.ts';

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
