import type { Arc, GeometryObject, Objects, Topology } from 'topojson-specification';
import type { GeoBox, Point } from '../model.ts';

/** A reversed arc is written as the complement of its number. */
export function arcNumber(reference: number): number {
  return reference < 0 ? ~reference : reference;
}

function flat(arcs: unknown): number[] {
  if (typeof arcs === 'number') return [arcNumber(arcs)];
  return Array.isArray(arcs) ? arcs.flatMap(flat) : [];
}

/** The numbers of all arcs of a geometry, nested collections included. */
export function arcsOf(geometry: GeometryObject): number[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(arcsOf);
  return 'arcs' in geometry ? flat(geometry.arcs) : [];
}

/** The points of a quantized arc, in its steps from the origin of the topology. */
export function absolute(arc: Arc): Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    [x, y] = [x + dx, y + dy];
    return [x, y];
  });
}

/** The quantized arc of these points. */
export function relative(points: readonly Point[]): Arc {
  return points.map(([x, y], i) => [x - (points[i - 1]?.[0] ?? 0), y - (points[i - 1]?.[1] ?? 0)]);
}

/** The boxes of all arcs of a quantized topology, in degrees. */
export function arcBoxes({ arcs, transform }: Topology): readonly GeoBox[] {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
    for (const [stepX = 0, stepY = 0] of arc) {
      [x, y] = [x + stepX, y + stepY];
      const [lon, lat] = [x * kx + dx, y * ky + dy];
      box.west = Math.min(box.west, lon);
      box.east = Math.max(box.east, lon);
      box.south = Math.min(box.south, lat);
      box.north = Math.max(box.north, lat);
    }
    return box;
  });
}

export function meet(a: GeoBox, b: GeoBox): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

export function union(boxes: readonly GeoBox[]): GeoBox {
  return {
    west: Math.min(...boxes.map(({ west }) => west)),
    south: Math.min(...boxes.map(({ south }) => south)),
    east: Math.max(...boxes.map(({ east }) => east)),
    north: Math.max(...boxes.map(({ north }) => north)),
  };
}

/** The box of each geometry; what has no arcs has none. */
export function boxesOf<T extends GeometryObject>(
  geometries: readonly T[],
  arcs: readonly GeoBox[],
): ReadonlyMap<T, GeoBox> {
  const entries = geometries.flatMap((geometry): [T, GeoBox][] => {
    const own = arcsOf(geometry).flatMap((arc) => arcs[arc] ?? []);
    return own.length > 0 ? [[geometry, union(own)]] : [];
  });
  return new Map(entries);
}

/** The arcs under their old numbers, those that nothing refers to emptied. */
export function keepArcs(arcs: readonly Arc[], objects: Objects<object>): Arc[] {
  const kept = new Set(Object.values(objects).flatMap(arcsOf));
  return arcs.map((arc, i) => (kept.has(i) ? arc : []));
}
