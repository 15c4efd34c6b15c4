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

/** The same topology in px, with all its bends. */
export function inPixels<T extends Topology>(topology: T, mercator: Mercator): T {
  const [kx, ky] = topology.transform?.scale ?? [1, 1];
  const [dx, dy] = topology.transform?.translate ?? [0, 0];
  const arcs = topology.arcs.map((arc): Arc => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]) => {
      [x, y] = [x + stepX, y + stepY];
      return [...project(mercator, [x * kx + dx, y * ky + dy])];
    });
  });
  return { ...topology, arcs, transform: undefined };
}

/** A topology in px without the bends smaller than `tolerance`: an arc is simplified once, so that shared borders stay one line. */
export function withoutBends<T extends Topology>(sheet: T, tolerance: number): T {
  const arcs = sheet.arcs.map((arc): Arc => {
    const points = arc.map(([x = 0, y = 0]): Point => [x, y]);
    return simplify(points, tolerance).map((point) => [...point]);
  });
  return { ...sheet, arcs };
}

/** The same topology in px, without the bends smaller than `tolerance` (px). */
export function onSheet<T extends Topology>(topology: T, mercator: Mercator, tolerance: number): T {
  return withoutBends(inPixels(topology, mercator), tolerance);
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
