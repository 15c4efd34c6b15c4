import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../corpus/index.ts';
import { address, href } from '../links.ts';
import { formatAtom } from '../share/feeds/atom.ts';
import { gatherFeeds } from '../share/feeds/gather.ts';
import { formatJsonFeed } from '../share/feeds/json-feed.ts';
import { FEED_FORMATS } from '../share/feeds/links.ts';
import type { Feed } from '../share/feeds/model.ts';
import { NEVER } from '../share/feeds/times.ts';

const WRITERS = { atom: formatAtom, json: formatJsonFeed } as const;
const home = href('');

/** Each feed lies beside the page that it is of. */
export const getStaticPaths: GetStaticPaths = async () => {
  const feeds = gatherFeeds({ corpus: await corpus(), address, home });
  return feeds.flatMap((feed) =>
    FEED_FORMATS.map(({ id, file, type }) => ({
      params: { flux: `${feed.key}${file}` },
      props: { feed, write: WRITERS[id], type },
    })),
  );
};

interface Props {
  readonly feed: Feed;
  readonly write: (typeof WRITERS)[keyof typeof WRITERS];
  readonly type: string;
}

export const GET: APIRoute<Props> = async ({ props: { feed, write, type }, site }) => {
  const [newest] = (await corpus()).reports;
  const web = { address, site: site?.href, home, since: newest?.date ?? NEVER };
  return new Response(write(feed, web), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
