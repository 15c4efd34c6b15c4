import type { APIRoute } from 'astro';
import { address, href } from '../links.ts';

/** All may read all; where the site's address is known, here is the list of its pages. */
export const GET: APIRoute = ({ site }) => {
  const list = site ? `\nSitemap: ${address(href('sitemap.xml'))}\n` : '';
  return new Response(`User-agent: *\nDisallow:\n${list}`);
};
