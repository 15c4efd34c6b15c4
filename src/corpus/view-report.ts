import { withGaps } from './answers/gaps.ts';
import type { QuestionPage } from './answers/model.ts';
import { type Asking, viewQuestions } from './answers/view.ts';
import { type Reckoner, reckonReport } from './checks.ts';
import { modifiedOn, viewCorrections } from './corrections.ts';
import { findHeadlineGaps } from './headline.ts';
import type { PlaceView, ReportView } from './model.ts';
import type { LinkOf, Placed } from './place-report.ts';
import { viewAdded } from './unsaid.ts';

/** What every report is seen with: its rank by date, all places, the arithmetic's references. */
interface Among {
  readonly rank: number;
  readonly places: readonly PlaceView[];
  readonly placeLink: LinkOf;
  readonly reckoner: Reckoner;
  readonly asking: Asking;
  readonly pages: readonly QuestionPage[];
}

/** A report as its page shows it. */
export function viewReport(
  placed: Placed,
  { rank, places, placeLink, reckoner, asking, pages }: Among,
): ReportView {
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
