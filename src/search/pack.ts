import MiniSearch from 'minisearch';
import { INDEX_OPTIONS } from './index-options.ts';
import { FIELDS, type Found, KINDS, type Root, type SearchDocument, type Shard } from './model.ts';
import { packIndexed, packLength, packPostings } from './postings.ts';

/** The index as files: a reader fetches the root, the shards of the words asked for and the chunks of what is shown. */
export interface SearchIndex {
  readonly root: Root;
  readonly shards: readonly Shard[];
  readonly chunks: readonly (readonly Found[])[];
}

/** Signs of JSON after which a shard ends: some 4 kB once compressed. */
const SHARD_SIZE = 12_000;
/** Results in a chunk: those of one report stand side by side, and a page of results spans few reports. */
const CHUNK = 8;

type Row = Shard[number];

function rowsOf(index: ReturnType<MiniSearch['toJSON']>['index']): Row[] {
  return index
    .map(([term, fields]): Row => {
      const postings = Object.entries(fields).map(([field, documents]) => [
        field,
        packPostings(Object.entries(documents).map(([document, times]) => [Number(document), times])),
      ]);
      return [term, Object.fromEntries(postings)];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function shard(rows: readonly Row[]): Shard[] {
  const shards: Row[][] = [];
  let size = SHARD_SIZE;
  for (const row of rows) {
    if (size >= SHARD_SIZE) {
      shards.push([]);
      size = 0;
    }
    shards.at(-1)?.push(row);
    size += JSON.stringify(row).length;
  }
  return shards;
}

function chunk<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}

/** Files the documents; their order is that of results which answer equally well. */
export function packIndex(documents: readonly SearchDocument[]): SearchIndex {
  const search = new MiniSearch(INDEX_OPTIONS);
  search.addAll(
    documents.map(({ found, names, body }, id) => ({
      id,
      title: found.title,
      names: names.join(' , '),
      text: found.text,
      body,
    })),
  );
  const { index, fieldLength, averageFieldLength } = search.toJSON();
  const shards = shard(rowsOf(index));
  const voiceIds = [...new Set(documents.flatMap(({ found }) => found.voice ?? []))];
  return {
    root: {
      kinds: documents.map(({ found }) => KINDS.indexOf(found.kind)).join(''),
      voices: documents.map(({ found }) => packIndexed(voiceIds, found.voice)).join(''),
      voiceIds,
      lengths: documents
        .map((_, id) => FIELDS.map((_, field) => packLength(fieldLength[id]?.[field] ?? 0)).join(''))
        .join(''),
      means: averageFieldLength,
      shards: shards.map((rows) => rows[0]?.[0] ?? ''),
      chunk: CHUNK,
    },
    shards,
    chunks: chunk(
      documents.map(({ found }) => found),
      CHUNK,
    ),
  };
}
