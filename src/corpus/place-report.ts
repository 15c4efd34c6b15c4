import type { PlaceMention } from '../analysis/model.ts';
import type { ReadArticle, Statement } from '../markdown/model.ts';
import type { StoredCorrection } from '../markdown/stored.ts';
import type { StoredUnsaid } from '../markdown/unsaid.ts';
import type { Asking } from './answers/view.ts';
import type { Reckoner } from './checks.ts';
import { viewFigures } from './figures.ts';
import type { PlaceLink, ReportLink, ReportView, StatementView, Voice } from './model.ts';
import type { FactsOf } from './places/ancestors.ts';
import { writtenName } from './places/names.ts';
import type { Spot } from './places/neighbours.ts';
import type { Naming, PlacedReport } from './places/view.ts';
import { propositionsOf } from './propositions.ts';
import { speakerKey } from './speakers.ts';
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

/** The link to a place that a report names. */
export type LinkOf = (id: string) => PlaceLink | undefined;

/** The built-in voice of what a report writes of its own. */
const NARRATION = 'N';

/** A report with its statements and the namings of its places. */
export type Placed = PlacedReport & { readonly article: Article; readonly voices: readonly Voice[] };

/** The report's statements, figures and places, as views of its own page. */
export function placeReport(article: Article, sources: CorpusSources, linkOf: LinkOf): Placed {
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
