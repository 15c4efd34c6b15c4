import type { APIRoute } from 'astro';
import { aliases } from '../corpus/index.ts';
import { pastPlaces, permalinks } from '../corpus/permalinks/index.ts';
import { formatRedirects, redirectsOf } from '../corpus/redirects.ts';

/** Astro takes no page whose name begins with an underscore, but a parameter may. */
export const getStaticPaths = () => [{ params: { redirects: '_redirects' } }];

/** The same redirects as the pages', for hosts that read such a file. */
export const GET: APIRoute = async () => {
  const { moved } = await permalinks();
  const past = await pastPlaces();
  const names = (await aliases()).filter(({ slug }) => !past.has(slug));
  const on = moved.map(({ href, to }) => ({ from: href, to: to.href }));
  return new Response(formatRedirects([...on, ...redirectsOf(names)]));
};
