import { href } from '../../links.ts';
import { FOLDERS } from '../../permalinks/entry.ts';
import { readLedger } from '../../permalinks/ledger.ts';
import { corpus } from '../index.ts';
import type { Moved, Permalinks, Withdrawn } from './model.ts';
import { viewPermalinks } from './view.ts';

async function read(): Promise<Permalinks> {
  const { entries } = readLedger(process.env['CONTENT_DIR'] ?? 'content');
  return viewPermalinks({ entries, corpus: await corpus(), href });
}

const once: { permalinks?: Promise<Permalinks> } = {};

/** All published addresses that have no page of their own any more, and what was published when; read once a build. */
export function permalinks(): Promise<Permalinks> {
  once.permalinks ??= read();
  return once.permalinks;
}

/** An address that leads on, or tells that what stood there is gone. */
export type Past =
  | { readonly moved: Moved; readonly withdrawn: null }
  | { readonly moved: null; readonly withdrawn: Withdrawn };

/** All past addresses, without the base path: `rapports/deux`. */
export async function pastPages(): Promise<{ readonly path: string; readonly past: Past }[]> {
  const { moved, withdrawn } = await permalinks();
  const pathOf = ({ kind, slug }: Moved | Withdrawn): string => `${FOLDERS[kind]}/${slug}`;
  return [
    ...moved.map((one) => ({ path: pathOf(one), past: { moved: one, withdrawn: null } })),
    ...withdrawn.map((one) => ({ path: pathOf(one), past: { moved: null, withdrawn: one } })),
  ];
}

/** Last steps of the past addresses of places, which no name of another place may take. */
export async function pastPlaces(): Promise<ReadonlySet<string>> {
  const { moved, withdrawn } = await permalinks();
  return new Set([...moved, ...withdrawn].flatMap(({ kind, slug }) => (kind === 'place' ? [slug] : [])));
}
