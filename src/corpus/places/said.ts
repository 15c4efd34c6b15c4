import type { FigureView, SigilRef } from '../model.ts';
import { pageOf } from '../paging.ts';
import type { PlaceDate } from './model.ts';

/** A sentence about a place, with the figures and dates that it holds. */
export interface SaidThere {
  readonly statement: SigilRef;
  readonly sentence: string;
  readonly figures: readonly FigureView[];
  readonly dates: readonly PlaceDate[];
}

/** Figures and dates by the statement that holds them, in the order given, figures first. */
export function gatherSaid(figures: readonly FigureView[], dates: readonly PlaceDate[]): SaidThere[] {
  const groups = new Map<string, SaidThere>();
  const add = (statement: SigilRef, sentence: string, part: Partial<SaidThere>): void => {
    const known = groups.get(statement.href) ?? { statement, sentence, figures: [], dates: [] };
    groups.set(statement.href, {
      ...known,
      figures: [...known.figures, ...(part.figures ?? [])],
      dates: [...known.dates, ...(part.dates ?? [])],
    });
  };
  for (const figure of figures) {
    const [carrier] = figure.statements;
    if (carrier) add(carrier, figure.sentence, { figures: [figure] });
  }
  for (const date of dates) add(date.statement, date.statement.context, { dates: [date] });
  return [...groups.values()];
}

/** What the rows of one page say, the rows of others left out; what no row holds stands on the first. */
export function saidOnPage(
  said: readonly SaidThere[],
  statements: readonly SigilRef[],
  page: number,
): SaidThere[] {
  const rows = new Set(pageOf(statements, page).map(({ href }) => href));
  const all = new Set(statements.map(({ href }) => href));
  return said.filter(({ statement: { href } }) => rows.has(href) || (page === 1 && !all.has(href)));
}
