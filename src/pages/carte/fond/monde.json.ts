import type { APIRoute } from 'astro';
import { readOutline } from '../../../map/backdrop/base.ts';

/** The land of the world in rough outline, for what lies beyond a map. */
export const GET: APIRoute = () => Response.json(readOutline());
