import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../../corpus/index.ts';
import type { StatementView } from '../../../corpus/model.ts';
import type { SaidOfPlace } from '../../../map/map-data.ts';

/** What is said of each place, for the panel of the map. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { places } = await corpus();
  return places.map(({ id, statements }) => ({ params: { id }, props: { statements } }));
};

export const GET: APIRoute<{ statements: readonly StatementView[] }> = ({ props }) =>
  Response.json(props.statements.map(({ href, speaker, text }): SaidOfPlace => ({ href, speaker, text })));
