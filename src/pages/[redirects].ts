import type { APIRoute } from 'astro';
import { aliases } from '../corpus/index.ts';
import { formatRedirects } from '../corpus/places/redirects.ts';

/** Astro takes no page whose name begins with an underscore, but a parameter may. */
export const getStaticPaths = () => [{ params: { redirects: '_redirects' } }];

/** The same redirects as the pages', for hosts that read such a file. */
export const GET: APIRoute = async () => new Response(formatRedirects(await aliases()));
