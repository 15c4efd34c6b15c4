import { MAIN_BIT, type WorldIndex } from './format.ts';

/** The keys under which places are filed: those of the names that they are mainly known by, and all others. */
export interface NameKeys {
  readonly main: string[];
  readonly other: string[];
}

const decoder = new TextDecoder();

/** GeoNames ids of the wanted towns by their row. */
function wantedRows({ ids, need }: WorldIndex, wanted: ReadonlySet<number>): Map<number, number> {
  const rows = new Map<number, number>();
  need(ids, 0, ids.length);
  ids.forEach((id, row) => {
    if (wanted.has(id)) rows.set(row, id);
  });
  return rows;
}

/** Every name key of these towns, by GeoNames id, in the order of the index. */
export function findNameKeys(index: WorldIndex, wanted: ReadonlySet<number>): Map<number, NameKeys> {
  const rows = wantedRows(index, wanted);
  const found = new Map<number, NameKeys>([...wanted].map((id) => [id, { main: [], other: [] }]));
  for (const section of [index.keys, index.keyEnds, index.lists, index.listEnds])
    index.need(section, 0, section.length);
  let at = 0;
  index.listEnds.forEach((end, key) => {
    for (; at < end; at += 1) {
      const entry = index.lists[at] ?? 0;
      const keys = found.get(rows.get(entry & ~MAIN_BIT) ?? -1);
      if (!keys) continue;
      const from = key === 0 ? 0 : index.keyEnds[key - 1];
      const name = decoder.decode(index.keys.subarray(from, index.keyEnds[key]));
      (entry >= MAIN_BIT ? keys.main : keys.other).push(name);
    }
  });
  return found;
}
