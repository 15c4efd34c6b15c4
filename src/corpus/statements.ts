import type { DateMention, Proposition } from '../analysis/model.ts';
import type { Statement } from '../markdown/model.ts';
import { deniedBy } from './denied.ts';
import type { Act, FigureView, PlaceLink, ReportLink, SigilRef, StatementView, Voice } from './model.ts';
import { speakerOf } from './speaker-name.ts';

/** What a statement's view is made from: its report, and how the site names its parts. */
export interface StatementSources {
  readonly report: ReportLink;
  /** Address of a statement's page by its id. */
  readonly pageOf: (id: string) => string;
  /** Address of the page of who speaks; null where nobody is named. */
  readonly sourceOf: (statement: Statement) => string | null;
  readonly statements: readonly Statement[];
  readonly propositionOf: (statement: Statement) => Proposition | null;
  readonly voiceOf: (id: string) => Voice;
  readonly placeLink: (id: string) => PlaceLink | undefined;
  readonly figures: readonly FigureView[];
  readonly dates: readonly DateMention[];
}

/** The report, a document and a source that nobody names transmit; a voice, or its own statement, asserts. */
function actOf({ claim, speakerKind }: Statement): Act {
  if (!claim) return 'reports';
  const transmits = speakerKind === null || speakerKind === 'document';
  return claim.stance === 'asserts' && transmits ? 'reports' : claim.stance;
}

/** What the text does not say about a statement, in the words of the page. */
function unsaidOf(statement: Statement, figures: readonly FigureView[]): string[] {
  const { claim } = statement;
  const vague = figures.filter((figure) => figure.qualifier === 'vague');
  return [
    ...(claim && !claim.speaker ? ['qui parle'] : []),
    ...(claim && !claim.date ? ['date de la déclaration'] : []),
    ...(claim?.speaker?.kind === 'unnamed' ? ['nom de la source'] : []),
    ...vague.map((figure) => `valeur de « ${figure.quantity} »`),
  ];
}

/** Own places, and those of the claim that a denial is about. */
function placesOf(statement: Statement, target: Statement | undefined): readonly string[] {
  return [...new Set([...statement.places, ...(target?.places ?? [])])];
}

/** The views of one report's statements, in the order of the text, with who denies whom. */
export function viewStatements(sources: StatementSources): StatementView[] {
  const { report, statements, voiceOf, placeLink, figures, dates } = sources;
  const refOf = ({ sigil, number, voice }: Statement): SigilRef => ({
    sigil,
    number,
    voice: voiceOf(voice),
    href: `${report.href}#${sigil}`,
  });
  const denied = new Map(statements.map((statement) => [statement, deniedBy(statement, statements)]));
  return statements.map((statement) => {
    const { id } = statement;
    const target = denied.get(statement);
    const own = statement.figures.flatMap((index) => figures[index] ?? []);
    return {
      ...refOf(statement),
      id,
      page: sources.pageOf(id),
      kind: statement.kind,
      speaker: speakerOf(statement),
      speakerId: statement.speakerId,
      speakerKind: statement.speakerKind,
      source: sources.sourceOf(statement),
      text: statement.quote,
      act: actOf(statement),
      date: statement.claim?.date ?? null,
      places: placesOf(statement, target).flatMap((id) => placeLink(id) ?? []),
      figures: own,
      dates: statement.dates.flatMap((index) => {
        const date = dates[index];
        return date ? [{ iso: date.iso, written: date.text }] : [];
      }),
      contestedBy: statements.filter((other) => denied.get(other) === statement).map(refOf),
      denies: target ? [refOf(target)] : [],
      departsFrom: [],
      unsaid: unsaidOf(statement, own),
      context: statement.context,
      breaksOff: statement.breaksOff,
      proposition: sources.propositionOf(statement),
      thread: null,
      report,
    };
  });
}
