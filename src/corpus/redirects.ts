import type { Alias } from './places/model.ts';

/** An address that leads to another, both under the base path. */
export interface RedirectRow {
  readonly from: string;
  readonly to: string;
}

/** One line a redirect, `from to status`, as Netlify and Cloudflare Pages read it. */
export function formatRedirects(rows: readonly RedirectRow[]): string {
  return rows.map(({ from, to }) => `${encodeURI(from)} ${encodeURI(to)} 301\n`).join('');
}

/** Names that lead to one place; the others offer a choice. */
export function redirectsOf(aliases: readonly Alias[]): RedirectRow[] {
  return aliases.flatMap(({ href, places: [target, ...others] }) =>
    target && others.length === 0 ? [{ from: href, to: target.href }] : [],
  );
}
