/** Rows on one page. */
export const PAGE_SIZE = 100;

export const pageCount = (rows: number): number => Math.max(1, Math.ceil(rows / PAGE_SIZE));

/** The rows of a page, counted from 1. */
export function pageOf<Row>(rows: readonly Row[], page: number): Row[] {
  return rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}

/** A static page of a long list, whose first page stands at `root`: `affirmations/`, `affirmations/page/2/`. */
export const pagePath = (root: string, page: number): string => (page === 1 ? root : `${root}page/${page}/`);

/** The numbers of the pages behind the first, each of which has a file of its own. */
export const laterPages = (rows: number): number[] =>
  Array.from({ length: pageCount(rows) - 1 }, (_, i) => i + 2);

/** Rows of a plain list, one line each, that a page holds. */
export const LIST_SIZE = 200;

/** A plain list page by page; one page, empty, for an empty list. */
export const pagesOfList = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.max(1, Math.ceil(rows.length / LIST_SIZE)) }, (_, i) =>
    rows.slice(i * LIST_SIZE, (i + 1) * LIST_SIZE),
  );

/** A rest path and its number for each page of a list: undefined, then `page/2`, `page/3` …. */
export const pagePaths = (pages: number): { readonly path: string | undefined; readonly page: number }[] =>
  Array.from({ length: pages }, (_, i) => ({ path: i === 0 ? undefined : `page/${i + 1}`, page: i + 1 }));

/** Pages on either side of the one that is open. */
const AROUND = 2;

/** The numbers that a pager shows, null where some are left out: 1 … 4 5 6 … 100. */
export function pagerNumbers(page: number, pages: number): (number | null)[] {
  const near = (at: number): boolean => at === 1 || at === pages || Math.abs(at - page) <= AROUND;
  const shown = Array.from({ length: pages }, (_, i) => i + 1).filter(near);
  return shown.flatMap((at, i) => {
    const gap = at - (shown[i - 1] ?? 0);
    if (gap === 2) return [at - 1, at];
    return gap > 2 ? [null, at] : [at];
  });
}

/**
 * Parts of a list that stay whole, laid on pages in their order: a new page begins where the rows of the next would
 * overfill the one that is open. One page, empty, for an empty list.
 */
export function pagesOfParts<Part>(parts: readonly Part[], rowsOf: (part: Part) => number): Part[][] {
  const pages: Part[][] = [[]];
  let rows = 0;
  for (const part of parts) {
    const open = pages.at(-1) ?? [];
    if (open.length > 0 && rows + rowsOf(part) > PAGE_SIZE) {
      pages.push([part]);
      rows = 0;
    } else open.push(part);
    rows += rowsOf(part);
  }
  return pages;
}
