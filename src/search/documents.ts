import type { QuestionPage } from '../corpus/answers/model.ts';
import { formatAttribution } from '../corpus/format/attribution.ts';
import { countOf } from '../corpus/format/count.ts';
import { formatDate } from '../corpus/format/date.ts';
import { PLACE_KIND_LABELS } from '../corpus/format/place.data.ts';
import type { Corpus, FigureView, PlaceView, ReportView, StatementView } from '../corpus/model.ts';
import type { EditorialPage } from '../corpus/pages.ts';
import type { NameTable } from '../corpus/places/match.ts';
import type { SpeakerView } from '../corpus/speakers.ts';
import { typeset } from '../markdown/typography.ts';
import type { Found, SearchDocument } from './model.ts';

/** What there is to find beside the corpus itself. */
export interface Findable {
  readonly corpus: Corpus;
  /** Every name of each place, its own first. */
  readonly names: NameTable;
  readonly speakers: readonly SpeakerView[];
  readonly pages: readonly (Pick<EditorialPage, 'title' | 'description' | 'html'> & {
    readonly href: string;
  })[];
}

const NOTHING = { voice: null, sigil: null, date: null, report: null } as const;

const document = (found: Found, body = '', names: readonly string[] = []): SearchDocument => ({
  found: { ...found, title: typeset(found.title), text: typeset(found.text) },
  names,
  body,
});

/** The text of a piece of HTML: its words, for a search has no use for its tags. */
const wordsIn = (html: string): string => html.replace(/<[^>]+>/g, ' ');

/** The sentences of a report that hold a statement or a figure, and its headings. */
function sentencesOf({ statements, figures, blocks }: ReportView): string {
  const sentences = [...statements.map(({ context }) => context), ...figures.map(({ sentence }) => sentence)];
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ html }) => wordsIn(html));
  return [...new Set(sentences), ...headings].join(' ');
}

const ofReport = (report: ReportView): SearchDocument =>
  document(
    {
      ...NOTHING,
      kind: 'rapport',
      href: report.href,
      title: report.title,
      text: report.standfirst ?? '',
      date: formatDate(report.date, 'long'),
    },
    [report.subject ?? '', report.source?.name ?? '', sentencesOf(report)].join(' '),
  );

const ofStatement = (statement: StatementView): SearchDocument =>
  document(
    {
      kind: 'affirmation',
      href: statement.page,
      title: formatAttribution(statement),
      text: statement.text,
      voice: statement.voice.id,
      sigil: statement.sigil,
      date: statement.date === null ? null : formatDate(statement.date, 'long'),
      report: statement.report.label,
    },
    [statement.context, ...statement.places.map(({ label }) => label)].join(' '),
  );

/** « environ 60 soldats » : the quantity, and what is counted where its unit does not say so already. */
const titleOfFigure = ({ reserved, noun }: FigureView): string =>
  noun === undefined || reserved.includes(noun) ? reserved : `${reserved} ${noun}`;

const ofFigure = (figure: FigureView): SearchDocument =>
  document({
    kind: 'chiffre',
    href: figure.href,
    title: titleOfFigure(figure),
    text: figure.sentence,
    voice: figure.statements[0]?.voice.id ?? null,
    sigil: null,
    date: formatDate(figure.report.date, 'long'),
    report: figure.report.label,
  });

/** Other names shown with a place: those that the editors and the reports give it, not all that lead to it. */
const NAMES_SHOWN = 6;

function ofPlace(place: PlaceView, names: readonly string[]): SearchDocument {
  const where = [PLACE_KIND_LABELS[place.kind], ...place.within.map(({ label }) => label)].join(', ');
  const others = new Set(place.names.map(({ form }) => form).filter((form) => form !== place.label));
  const also = others.size > 0 ? ` ; aussi ${[...others].slice(0, NAMES_SHOWN).join(', ')}` : '';
  return document(
    {
      ...NOTHING,
      kind: 'lieu',
      href: place.href,
      title: place.label,
      text: where + also,
    },
    '',
    names,
  );
}

const ofSpeaker = (speaker: SpeakerView): SearchDocument =>
  document(
    {
      ...NOTHING,
      kind: 'source',
      href: speaker.href,
      title: speaker.label,
      text: speaker.voice.label,
      voice: speaker.voice.id,
    },
    speaker.places.map(({ place }) => place.label).join(' '),
  );

/** Its answers lead to it too, and say how many there are. */
function ofQuestion({ question, page, subject, answers, cells }: QuestionPage): SearchDocument {
  const said = cells.flatMap(({ statements }) => statements.map(({ text }) => text));
  return document(
    {
      ...NOTHING,
      kind: 'question',
      href: page,
      title: question,
      text: countOf(answers, 'réponse rapportée', 'réponses rapportées'),
    },
    [subject ?? '', ...said].join(' '),
  );
}

/** All that can be found, newest report first: each with its statements and figures, then the rest. */
export function documentsOf({ corpus, names, speakers, pages }: Findable): SearchDocument[] {
  const places = [...corpus.places, ...corpus.surroundings];
  return [
    ...corpus.reports.flatMap((report) => [
      ofReport(report),
      ...report.statements.map(ofStatement),
      ...report.figures.map(ofFigure),
    ]),
    ...places.map((place) => ofPlace(place, names[place.id] ?? [])),
    ...speakers.map(ofSpeaker),
    ...corpus.questions.map(ofQuestion),
    ...pages.map(({ title, description, html, href }) =>
      document({ ...NOTHING, kind: 'page', href, title, text: description }, wordsIn(html)),
    ),
  ];
}
