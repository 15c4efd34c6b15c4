import type { APIRoute } from 'astro';
import { ledger } from '../../corpus/ledger/site.ts';

/** All rows of the ledger, for the browser that sorts, filters and searches them. */
export const GET: APIRoute = async () => Response.json((await ledger()).packed);
