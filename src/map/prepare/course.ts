/** Degrees, longitude first. */
export type Position = readonly [number, number];

/** The widest gap that a course may cross (degrees), and how much dearer it is than a line. */
const GAP = 0.12;
const DETOUR = 4;

interface Node {
  readonly at: Position;
  readonly next: Map<string, number>;
}

/** Two segments meet where their ends agree to a thousandth of a degree (about 100 m). */
const key = ([lon, lat]: Position): string => `${lon.toFixed(3)} ${lat.toFixed(3)}`;

/** Length in degrees of latitude, near enough to compare neighbours. */
export function separation([aLon, aLat]: Position, [bLon, bLat]: Position): number {
  const shrink = Math.cos((((aLat + bLat) / 2) * Math.PI) / 180);
  return Math.hypot((aLon - bLon) * shrink, aLat - bLat);
}

/** One data set of lines: `weight` makes a coarser one dearer, so that it only fills gaps. */
export interface Network {
  readonly segments: readonly (readonly Position[])[];
  readonly weight: number;
}

/** Several data sets walked as one graph: a course is the cheapest way along their segments. */
export class Watercourses {
  readonly #nodes = new Map<string, Node>();

  constructor(networks: readonly Network[]) {
    for (const { segments, weight } of networks) {
      for (const segment of segments) {
        for (let i = 1; i < segment.length; i++) this.#join(segment[i - 1], segment[i], weight);
      }
    }
    this.#bridge();
  }

  /** Where a river widens into a lake its line stops: the loose end reaches for what is near. */
  #bridge(): void {
    const nodes = [...this.#nodes.values()];
    for (const { at } of nodes.filter(({ next }) => next.size === 1)) {
      const near = nodes.filter((node) => node.at !== at && separation(node.at, at) < GAP);
      for (const node of near) this.#join(at, node.at, DETOUR);
    }
  }

  #node(at: Position): Node {
    const id = key(at);
    const known = this.#nodes.get(id) ?? { at, next: new Map() };
    this.#nodes.set(id, known);
    return known;
  }

  #join(a: Position | undefined, b: Position | undefined, weight: number): void {
    if (a === undefined || b === undefined || key(a) === key(b)) return;
    const length = separation(a, b) * weight;
    const { next } = this.#node(a);
    if (length >= (next.get(key(b)) ?? Number.POSITIVE_INFINITY)) return;
    next.set(key(b), length);
    this.#node(b).next.set(key(a), length);
  }

  /** The course through the points of the network nearest to `via`. @throws where it does not connect. */
  course(via: readonly Position[]): Position[] {
    const ids = via.map((point) => this.#nearest(point));
    return ids.slice(1).flatMap((to, i) => {
      const way = this.#way(ids[i] ?? to, to);
      return i === 0 ? way : way.slice(1);
    });
  }

  #nearest(to: Position): string {
    let best = { id: '', off: Number.POSITIVE_INFINITY };
    for (const [id, { at }] of this.#nodes) {
      const off = separation(at, to);
      if (off < best.off) best = { id, off };
    }
    if (best.off > GAP) throw new Error(`No river within ${GAP} degrees of ${to.join(', ')}`);
    return best.id;
  }

  #way(from: string, to: string): Position[] {
    const reached = new Map([[from, { length: 0, from: '' }]]);
    const open = new Map([[from, 0]]);
    const done = new Set<string>();
    while (open.size > 0) {
      const [here, length] = cheapest(open);
      if (here === to) return this.#trace(reached, to);
      open.delete(here);
      done.add(here);
      for (const [id, step] of this.#nodes.get(here)?.next ?? []) {
        const total = length + step;
        if (done.has(id) || total >= (reached.get(id)?.length ?? Number.POSITIVE_INFINITY)) continue;
        reached.set(id, { length: total, from: here });
        open.set(id, total);
      }
    }
    throw new Error(`The river network does not connect ${from} with ${to}`);
  }

  #trace(reached: ReadonlyMap<string, { from: string }>, to: string): Position[] {
    const way: Position[] = [];
    for (let id = to; id !== ''; id = reached.get(id)?.from ?? '') {
      const node = this.#nodes.get(id);
      if (node !== undefined) way.unshift(node.at);
    }
    return way;
  }
}

function cheapest(open: ReadonlyMap<string, number>): [string, number] {
  let best: [string, number] = ['', Number.POSITIVE_INFINITY];
  for (const entry of open) if (entry[1] < best[1]) best = entry;
  return best;
}
