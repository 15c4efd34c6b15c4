/** Pairs the likeliest first, each thing once; what scores under `least` is left alone. */
export function bestPairs<A, B>(
  all: readonly A[],
  others: readonly B[],
  score: (a: A, b: B) => number,
  least: number,
): Map<A, B> {
  const scored = all
    .flatMap((a) => others.map((b) => ({ a, b, value: score(a, b) })))
    .filter(({ value }) => value >= least)
    .sort((x, y) => y.value - x.value);
  const found = new Map<A, B>();
  const taken = new Set<B>();
  for (const { a, b } of scored) {
    if (found.has(a) || taken.has(b)) continue;
    found.set(a, b);
    taken.add(b);
  }
  return found;
}
