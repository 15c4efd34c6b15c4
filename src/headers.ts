import { EMBED_FOLDER } from './share/embed.ts';

/** Headers that a page cannot give itself: which pages may be framed, and no guessing of types. */
export type Headers = Readonly<Record<string, string>>;

const FOR_ALL = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
} as const satisfies Headers;

const UNFRAMED = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
} as const satisfies Headers;

/** The headers of a path below the base path (`lieux/pokrovsk/`): all but what is made to be framed refuses it. */
export function headersOf(path: string): Headers {
  return path.startsWith(`${EMBED_FOLDER}/`) ? FOR_ALL : { ...FOR_ALL, ...UNFRAMED };
}

const rule = (pattern: string, headers: Headers): string =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * The same as a `_headers` file for static hosts. Rules of such files add up, so that the embeds need a rule
 * that none of the others covers: one for each top-level folder.
 * @param base the base path, with a slash at both ends
 */
export function formatHeaders(base: string, folders: readonly string[]): string {
  const rules = folders.map((folder) => rule(`${base}${folder}/*`, headersOf(`${folder}/`)));
  return `${[rule(base, headersOf('')), rule(`${base}404.html`, headersOf('404.html')), ...rules].join('\n\n')}\n`;
}
