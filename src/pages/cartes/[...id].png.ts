import type { APIRoute } from 'astro';
import { cardIds, cardPicture, drawCards } from '../../share/cards/index.ts';

/** A build draws all cards at once, on all cores; in `dev` each is drawn when it is asked for. */
export async function getStaticPaths() {
  if (import.meta.env.PROD) await drawCards(Date.now());
  return (await cardIds()).map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const picture = await cardPicture(params['id'] ?? '');
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
