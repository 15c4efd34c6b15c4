import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';

type DataEntry = Parameters<LoaderContext['store']['set']>[0];

/** A loader's context, and what it was told through it. */
export interface Loading {
  readonly context: LoaderContext;
  readonly entries: Map<string, DataEntry>;
  /** Ids in the order in which they were stored. */
  readonly written: string[];
  readonly warned: string[];
}

/** As much of Astro's loader context as the loader uses, with an empty store. */
export function startLoading(): Loading {
  const entries = new Map<string, DataEntry>();
  const written: string[] = [];
  const warned: string[] = [];
  const context = {
    config: { root: pathToFileURL(`${process.cwd()}/`), base: '/' },
    generateDigest: (data: string) => data,
    logger: { warn: (message: string) => warned.push(message) },
    store: {
      get: (id: string) => entries.get(id),
      keys: () => [...entries.keys()],
      delete: (id: string) => entries.delete(id),
      set: (entry: DataEntry) => {
        written.push(entry.id);
        entries.set(entry.id, entry);
        return true;
      },
    },
  } as unknown as LoaderContext;
  return { context, entries, written, warned };
}
