import type { Point } from '../model.ts';

/** Something that stands at a point of the map, px. */
export interface Standing {
  readonly at: Point;
}

/** What stands so close that one mark must do for all, in the order given, and the middle of it. */
export interface Crowd<T extends Standing> {
  readonly members: readonly [T, T, ...T[]];
  readonly at: Point;
}

export interface Gathered<T extends Standing> {
  readonly alone: readonly T[];
  readonly crowds: readonly Crowd<T>[];
}

const near = (a: Point, b: Point, apart: number): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < apart;

function middle(members: readonly Standing[]): Point {
  const sum = members.reduce(([x, y], { at }): Point => [x + at[0], y + at[1]], [0, 0] as Point);
  return [sum[0] / members.length, sum[1] / members.length];
}

interface Group<T> {
  readonly members: T[];
  at: Point;
}

/** Joins any two groups whose middles are nearer than `apart`, until none are. */
function joinGroups<T extends Standing>(groups: readonly Group<T>[], apart: number): Group<T>[] {
  const joined: Group<T>[] = [];
  for (const group of groups) {
    const host = joined.find(({ at }) => near(at, group.at, apart));
    if (host === undefined) joined.push({ members: [...group.members], at: group.at });
    else {
      host.members.push(...group.members);
      host.at = middle(host.members);
    }
  }
  return joined.length === groups.length ? joined : joinGroups(joined, apart);
}

/** Sets apart what has `apart` px of room for itself from what crowds; a crowd's middle has that room too. */
export function gather<T extends Standing>(standing: readonly T[], apart: number): Gathered<T> {
  const groups = joinGroups(
    standing.map((one) => ({ members: [one], at: one.at })),
    apart,
  );
  const order = new Map(standing.map((one, i) => [one, i]));
  const alone: T[] = [];
  const crowds: Crowd<T>[] = [];
  for (const { members, at } of groups) {
    const [first, second, ...others] = members.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    if (first === undefined) continue;
    if (second === undefined) alone.push(first);
    else crowds.push({ members: [first, second, ...others], at });
  }
  return { alone, crowds };
}
