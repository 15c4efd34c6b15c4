import type { APIRoute, GetStaticPaths } from 'astro';
import { type SiteFile, siteFiles } from '../../share/exports/site.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await siteFiles()).map((file) => ({ params: { file: file.name }, props: file }));

export const GET: APIRoute<SiteFile> = ({ props: { body, type } }) =>
  new Response(body, { headers: { 'content-type': type } });
