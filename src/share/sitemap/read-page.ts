/** What a built page says of itself to search engines. */
export interface PageSays {
  /** Its address as it gives it; null where it wants not to be listed. */
  readonly canonical: string | null;
  /** `YYYY-MM-DD`; null where it has no day. */
  readonly modified: string | null;
}

const CANONICAL = /<link rel="canonical" href="([^"]*)"/;
const UNLISTED = /<meta name="robots" content="noindex|<meta http-equiv="refresh"/;
const MODIFIED = /<meta property="article:modified_time" content="(\d{4}-\d{2}-\d{2})"/;

/** Reads the head of a page that this project built. */
export function readPage(html: string): PageSays {
  const head = html.slice(0, html.indexOf('</head>'));
  const canonical = UNLISTED.test(head) ? undefined : CANONICAL.exec(head)?.[1];
  return {
    canonical: canonical?.replaceAll('&amp;', '&').replaceAll('&#38;', '&') ?? null,
    modified: MODIFIED.exec(head)?.[1] ?? null,
  };
}

/** Whether a page stands at the address that it gives: of two pages with one content, one is listed. */
export function standsAt(canonical: string, path: string): boolean {
  const { pathname } = new URL(canonical, 'http://localhost');
  return decodeURI(pathname) === decodeURI(path);
}
