import MiniSearch, { type AsPlainObject } from 'minisearch';
import { INDEX_OPTIONS } from './index-options.ts';
import { FIELDS, type Root, type Shard } from './model.ts';
import { unpackLength, unpackPostings } from './postings.ts';

/** The form in which MiniSearch writes its indexes, and reads them. */
const VERSION = 2;

const numbered = <T>(values: readonly T[]): Record<string, T> => Object.fromEntries(values.entries());

function lengthsOf({ lengths }: Root, count: number): number[][] {
  const width = FIELDS.length;
  return Array.from({ length: count }, (_, id) =>
    [...lengths.slice(id * width, (id + 1) * width)].map(unpackLength),
  );
}

function indexOf(shards: readonly Shard[]): AsPlainObject['index'] {
  return shards
    .flat()
    .map(([term, fields]) => [
      term,
      Object.fromEntries(
        Object.entries(fields).map(([field, packed]) => [field, Object.fromEntries(unpackPostings(packed))]),
      ),
    ]);
}

/** An index that knows all documents, but only the terms of these shards. */
export function unpackIndex(root: Root, shards: readonly Shard[]): MiniSearch {
  const count = root.kinds.length;
  const plain: AsPlainObject = {
    documentCount: count,
    nextId: count,
    documentIds: numbered(Array.from({ length: count }, (_, id) => id)),
    fieldIds: Object.fromEntries(FIELDS.map((field, i) => [field, i])),
    fieldLength: numbered(lengthsOf(root, count)),
    averageFieldLength: [...root.means],
    storedFields: {},
    dirtCount: 0,
    index: indexOf(shards),
    serializationVersion: VERSION,
  };
  return MiniSearch.loadJS(plain, INDEX_OPTIONS);
}
