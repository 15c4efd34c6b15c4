/** Two lines of about the same length, parted at a space; undefined for a single word. */
export function inTwoLines(name: string): readonly [string, string] | undefined {
  const words = name.split(' ');
  if (words.length < 2) return undefined;
  const splits = words.slice(1).map((_, i) => {
    const first = words.slice(0, i + 1).join(' ');
    const second = words.slice(i + 1).join(' ');
    return { lines: [first, second] as const, longest: Math.max(first.length, second.length) };
  });
  return splits.reduce((best, split) => (split.longest < best.longest ? split : best)).lines;
}
