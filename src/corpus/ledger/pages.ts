/** Rows on one page. */
export const PAGE_SIZE = 100;

export const pageCount = (rows: number): number => Math.max(1, Math.ceil(rows / PAGE_SIZE));

/** The rows of a page, counted from 1. */
export function pageOf<Row>(rows: readonly Row[], page: number): Row[] {
  return rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}

/** The static page of the ledger, a path of the site. */
export const pagePath = (page: number): string =>
  page === 1 ? 'affirmations/' : `affirmations/page/${page}/`;

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
