import { clipWords } from '../../corpus/format/clip.ts';
import { typeset } from '../../markdown/typography.ts';
import type { CardImage } from '../../share/cards/index.ts';

const SITE_NAME = 'Recoupe';

/** What a browser's tab and a page of results show whole. */
const LONGEST_TITLE = 70;

/** What a page of results or a shared link shows of a description. */
const LONGEST_DESCRIPTION = 300;

/** The same content in another form: a feed, a file of data. */
export interface Alternate {
  readonly title: string;
  /** Under the base path. */
  readonly href: string;
  /** Media type: `application/atom+xml`. */
  readonly type: string;
}

/** What a page says of itself to browsers, search engines and whoever shares its address. */
export interface PageHead {
  /** Its own name, without the site's. */
  readonly title: string;
  /** A sentence that no other page has. */
  readonly description: string;
  /** OpenGraph's type; a website unless the page says `article`. */
  readonly type?: 'article' | undefined;
  /** The site's own where the page has none. */
  readonly card?: CardImage | undefined;
  /** A page that stands for no content of its own is kept out of search engines. */
  readonly unlisted?: boolean | undefined;
  /** Of an article, `YYYY-MM-DD`. */
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly alternates?: readonly Alternate[] | undefined;
  /** JSON-LD, one object a block. */
  readonly structured?: readonly object[] | undefined;
}

/** The title with the site's name where there is room for both. */
export function formatTitle(title: string): string {
  const named = `${typeset(title)} · ${SITE_NAME}`;
  return named.length <= LONGEST_TITLE ? named : clipWords(typeset(title), LONGEST_TITLE);
}

export function formatDescription(description: string): string {
  return clipWords(typeset(description), LONGEST_DESCRIPTION);
}

/** JSON that may stand within a script element: nothing in it can close the element. */
export function formatStructured(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
