import type { APIRoute, GetStaticPaths } from 'astro';
import { searchIndex } from '../../search/index.ts';

/** The index as files: its root, its shards of words, its chunks of results. */
export const getStaticPaths = (async () => {
  const { root, shards, chunks } = await searchIndex();
  return [
    { params: { file: 'racine' }, props: { content: root } },
    ...shards.map((content, i) => ({ params: { file: `mots-${i}` }, props: { content } })),
    ...chunks.map((content, i) => ({ params: { file: `fiches-${i}` }, props: { content } })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['content']);
