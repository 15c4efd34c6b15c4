import { MAIN_BIT, type WorldIndex } from './format.ts';

const decoder = new TextDecoder();

/** Row numbers of the wanted GeoNames ids. */
function rowsOf({ ids }: WorldIndex, wanted: ReadonlySet<number>): Map<number, number> {
  const rows = new Map<number, number>();
  ids.forEach((id, row) => {
    if (wanted.has(id)) rows.set(row, id);
  });
  return rows;
}

/** Every name key under which the index files these towns, by GeoNames id, in the order of the alphabet. */
export function findNameKeys(index: WorldIndex, wanted: ReadonlySet<number>): Map<number, string[]> {
  const rows = rowsOf(index, wanted);
  const found = new Map<number, string[]>([...wanted].map((id) => [id, []]));
  let at = 0;
  index.listEnds.forEach((end, key) => {
    for (; at < end; at += 1) {
      const id = rows.get((index.lists[at] ?? 0) & ~MAIN_BIT);
      if (id === undefined) continue;
      const from = key === 0 ? 0 : index.keyEnds[key - 1];
      found.get(id)?.push(decoder.decode(index.keys.subarray(from, index.keyEnds[key])));
    }
  });
  return found;
}
