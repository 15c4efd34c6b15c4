import type { APIRoute } from 'astro';
import { formatHeaders } from '../headers.ts';
import { href } from '../links.ts';

/** Astro takes no page whose name begins with an underscore, but a parameter may. */
export const getStaticPaths = () => [{ params: { headers: '_headers' } }];

const PAGES = Object.keys(import.meta.glob('./**/*.astro'));
const FOLDERS = [...new Set(PAGES.flatMap((file) => /^\.\/([^/[\]]+)\//.exec(file)?.[1] ?? []))];

/** Who may frame what, for hosts that read such a file. */
export const GET: APIRoute = () => new Response(formatHeaders(href(''), FOLDERS));
