import { FINDINGS, type QuestionPage } from './answers/model.ts';
import { distinctQuantities } from './brief.ts';
import { type Dispute, findDisputes } from './disputes.ts';
import type { Corpus, FigureView, PlaceView, ReportView } from './model.ts';
import { countOrigins } from './threads/origins.ts';

/** How much of each thing the home page shows. */
const OLDER = 6;
const QUESTIONS = 3;
const DISPUTES = 3;
const FIGURES = 6;
const PLACES = 12;

export interface Home {
  readonly latest: ReportView | undefined;
  readonly older: readonly ReportView[];
  readonly questions: readonly QuestionPage[];
  /** Those that no question of the page shows already. */
  readonly disputes: readonly Dispute[];
  readonly places: readonly PlaceView[];
  readonly figures: readonly FigureView[];
}

const newest = ({ reports }: QuestionPage): string =>
  reports.reduce((day, { date }) => (date > day ? date : day), '');

/** The kind of its strongest finding; one that a single voice answers comes behind them all. */
function strength({ findings: [first] }: QuestionPage): number {
  return first ? FINDINGS.indexOf(first.kind) : FINDINGS.length;
}

/** The answered ones: asked of the newest reports first, then where the answers lie furthest apart. */
function chooseQuestions(questions: readonly QuestionPage[]): QuestionPage[] {
  const answered = questions.filter(({ answers }) => answers > 0);
  const sorted = answered.sort((a, b) => newest(b).localeCompare(newest(a)) || strength(a) - strength(b));
  return sorted.slice(0, QUESTIONS);
}

/** Both sides of it are answers to one of the questions. */
function isAsked({ claim, denials }: Dispute, questions: readonly QuestionPage[]): boolean {
  return questions.some(({ cells }) => {
    const answers = new Set(cells.flatMap(({ statements }) => statements.map(({ href }) => href)));
    return [claim, ...denials].every(({ href }) => answers.has(href));
  });
}

/** Those that most is said about, in their own order. */
function choosePlaces(places: readonly PlaceView[]): PlaceView[] {
  const counts = new Map(places.map((place) => [place, countOrigins(place.statements)]));
  const most = [...places].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, PLACES);
  return places.filter((place) => most.includes(place));
}

/** What the home page shows: the newest report first, then what lies beside it. */
export function viewHome({ reports, statements, places, questions }: Corpus): Home {
  const [latest, ...older] = reports;
  const asked = chooseQuestions(questions);
  const disputes = findDisputes(statements).filter((dispute) => !isAsked(dispute, asked));
  return {
    latest,
    older: older.slice(0, OLDER),
    questions: asked,
    disputes: disputes.slice(0, DISPUTES),
    places: choosePlaces(places),
    figures: distinctQuantities(latest?.figures ?? []).slice(0, FIGURES),
  };
}
