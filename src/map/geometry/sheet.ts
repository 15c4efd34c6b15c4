import { type GeoPermissibleObjects, geoIdentity, geoPath } from 'd3-geo';
import type { Arc, Topology } from 'topojson-specification';
import type { Point } from '../model.ts';
import type { Box } from './box.ts';
import { type Mercator, project } from './mercator.ts';
import { PathWriter } from './path.ts';
import type { Rings } from './rings.ts';
import { simplify } from './simplify.ts';

/** Bends smaller than this (px) are not seen. */
export const UNSEEN = 0.45;

/**
 * The same topology in px: arcs are projected and simplified once, so that shared borders stay one line.
 * Bends smaller than `tolerance` (px) go.
 */
export function onSheet<T extends Topology>(topology: T, mercator: Mercator, tolerance: number): T {
  const [kx, ky] = topology.transform?.scale ?? [1, 1];
  const [dx, dy] = topology.transform?.translate ?? [0, 0];
  const arcs = topology.arcs.map((arc): Arc => {
    let [x, y] = [0, 0];
    const points = arc.map(([stepX = 0, stepY = 0]): Point => {
      [x, y] = [x + stepX, y + stepY];
      return project(mercator, [x * kx + dx, y * ky + dy]);
    });
    return simplify(points, tolerance).map((point) => [...point]);
  });
  return { ...topology, arcs, transform: undefined };
}

const clipped = (box: Box) =>
  geoIdentity().clipExtent([
    [box.x0, box.y0],
    [box.x1, box.y1],
  ]);

/** The SVG path of what of it lies in the box; empty where nothing does. */
export function pathWithin(object: GeoPermissibleObjects, box: Box): string {
  const writer = new PathWriter();
  geoPath(clipped(box), writer)(object);
  return writer.toString();
}

/** The outlines of what of it lies in the box. */
export function ringsWithin(object: GeoPermissibleObjects, box: Box): Rings {
  const rings: Point[][] = [];
  const collector = {
    beginPath() {},
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    closePath() {},
    arc() {},
  };
  geoPath(clipped(box), collector)(object);
  return rings.filter((ring) => ring.length > 2);
}
