import type { Alias } from './model.ts';

/** One line an alias that leads to one place, `from to status`, as Netlify and Cloudflare Pages read it. */
export function formatRedirects(aliases: readonly Alias[]): string {
  return aliases
    .flatMap(({ href, places: [target, ...others] }) =>
      target && others.length === 0 ? `${encodeURI(href)} ${encodeURI(target.href)} 301\n` : [],
    )
    .join('');
}
