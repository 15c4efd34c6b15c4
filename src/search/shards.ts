/** Shards that one word being typed may ask for: a first letter alone would ask for too many. */
const MOST = 3;

/** The last shard that begins at or before a term; 0 where none does. */
function shardAt(firsts: readonly string[], term: string): number {
  let [low, high] = [0, firsts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= term) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The shards that hold a term, and if it is still being typed those of the words that begin so.
 * @param firsts the first term of each shard, sorted
 */
export function shardsFor(firsts: readonly string[], term: string, typing: boolean): number[] {
  if (firsts.length === 0) return [];
  const at = shardAt(firsts, term);
  if (!typing) return [at];
  const further = firsts.slice(at + 1, at + MOST).filter((first) => first.startsWith(term));
  return [at, ...further.map((_, i) => at + 1 + i)];
}
