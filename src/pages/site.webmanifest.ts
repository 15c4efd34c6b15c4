import type { APIRoute } from 'astro';
import { href } from '../links.ts';
import { webManifest } from '../share/icons/manifest.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(webManifest(href)));
