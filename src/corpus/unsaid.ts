import type { StoredUnsaid } from '../markdown/unsaid.ts';
import type { AddedUnsaid, FigureView, PlaceLink, ReportView, SigilRef, StatementView } from './model.ts';

/** As it opens a line. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One thing that is left unsaid, and the statements that leave it out. */
export interface Unsaid {
  readonly what: string;
  readonly statements: readonly SigilRef[];
}

/** What a report's statements leave out, each thing once, in the order of the text. */
export function gatherUnsaid(statements: readonly StatementView[]): Unsaid[] {
  const gathered = new Map<string, SigilRef[]>();
  for (const statement of statements)
    for (const what of statement.unsaid) gathered.set(what, [...(gathered.get(what) ?? []), statement]);
  return [...gathered].map(([what, of]) => ({ what, statements: of }));
}

/** What of a report the editors' additions are joined to. */
export interface Anchors {
  readonly statements: readonly StatementView[];
  readonly figures: readonly FigureView[];
  readonly placeLink: (id: string) => PlaceLink | undefined;
}

/** The editors' additions, each with the statements whose sentence leaves it out. */
export function viewAdded(added: readonly StoredUnsaid[], anchors: Anchors): AddedUnsaid[] {
  return added.map(({ text, claim, figure: figureId, place: placeId, link }) => {
    const figure = anchors.figures.find(({ id }) => id === figureId);
    const place = placeId === null ? undefined : anchors.placeLink(placeId);
    const leavesOut = ({ id, places }: StatementView): boolean =>
      id === claim || places.some((one) => one.id === placeId);
    return {
      text,
      statements: figure?.statements ?? anchors.statements.filter(leavesOut),
      about: figure ? { label: figure.written, href: figure.href } : (place ?? null),
      link: link && { label: link.label, href: link.url },
    };
  });
}

/** The additions of the editors that are about one statement. */
export const addedTo = ({ href, report }: StatementView, reports: readonly ReportView[]): AddedUnsaid[] =>
  reports
    .filter((one) => one.href === report.href)
    .flatMap(({ added }) => added.filter(({ statements }) => statements.some((ref) => ref.href === href)));
