import type { QuestionPage } from '../../corpus/answers/model.ts';
import type { Corpus, PlaceView, ReportView, StatementView } from '../../corpus/model.ts';
import { gatherSpeakers, type SpeakerView } from '../../corpus/speakers.ts';
import { typeset } from '../../markdown/typography.ts';
import { PUBLISHER } from '../publisher.data.ts';
import type { Address, Feed } from './model.ts';
import { reportEntry } from './report-entry.ts';
import { statementEntry } from './statement-entry.ts';

/** What a feed holds at most: readers come by often, and the pages hold the rest. */
const MOST = 50;

/** What feeds are made with. */
export interface FeedSources {
  readonly corpus: Pick<Corpus, 'reports' | 'places' | 'questions' | 'statements' | 'voices'>;
  readonly address: Address;
  /** The home page, under the base path. */
  readonly home: string;
}

function siteFeed({ corpus, address, home }: FeedSources): Feed {
  return {
    key: '',
    page: home,
    title: PUBLISHER.name,
    description: PUBLISHER.description,
    entries: corpus.reports.slice(0, MOST).map((report) => reportEntry(report, address)),
  };
}

type Entries = (statements: readonly StatementView[]) => Feed['entries'];

/** Newest report first, in the order of its text. */
function entriesFrom({ corpus, address }: FeedSources): Entries {
  const reports = new Map<string, ReportView>(corpus.reports.map((report) => [report.href, report]));
  return (statements) =>
    [...statements]
      .sort((a, b) => (a.report.date < b.report.date ? 1 : a.report.date > b.report.date ? -1 : 0))
      .slice(0, MOST)
      .flatMap((statement) => {
        const report = reports.get(statement.report.href);
        return report ? [statementEntry(statement, report, address)] : [];
      });
}

function placeFeed({ id, href, label, statements, inside }: PlaceView, entries: Entries): Feed {
  return {
    key: `lieux/${id}/`,
    page: href,
    title: `${label} · ${PUBLISHER.name}`,
    description: `Ce que les rapports disent de ${label} et de ce qui s’y trouve : qui parle, quand, qui conteste.`,
    entries: entries([...statements, ...inside.statements]),
  };
}

function speakerFeed({ id, href, label, statements }: SpeakerView, entries: Entries): Feed {
  return {
    key: `sources/${id}/`,
    page: href,
    title: `${label} · ${PUBLISHER.name}`,
    description: `Ce que les rapports attribuent à ${label}, avec la date et qui le conteste.`,
    entries: entries(statements),
  };
}

/** A new answer is what a reader who follows a question waits for. */
function questionFeed({ id, page, question, cells }: QuestionPage, entries: Entries): Feed {
  return {
    key: `questions/${id}/`,
    page,
    title: `${typeset(question)} · ${PUBLISHER.name}`,
    description: `Les réponses de chaque voix à la question « ${question} », dans les mots des rapports.`,
    entries: entries(cells.flatMap(({ statements }) => statements)),
  };
}

/** Every feed: of the site, of each place that a report names, of each source, of each question. */
export function gatherFeeds(sources: FeedSources): Feed[] {
  const { places, questions, statements, voices } = sources.corpus;
  const entries = entriesFrom(sources);
  return [
    siteFeed(sources),
    ...places.map((place) => placeFeed(place, entries)),
    ...gatherSpeakers(statements, voices).map((speaker) => speakerFeed(speaker, entries)),
    ...questions.map((question) => questionFeed(question, entries)),
  ];
}
