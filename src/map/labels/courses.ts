import type { Topology } from 'topojson-specification';
import { arcsOf } from '../backdrop/arcs.ts';
import type { WaterObjects } from '../backdrop/model.ts';
import { type Box, holds } from '../geometry/box.ts';
import type { Point } from '../model.ts';
import type { River } from './task.ts';

/** The runs of a line whose points lie in the box. */
function runsWithin(line: readonly Point[], box: Box): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of line) {
    if (holds(box, ...point)) runs.at(-1)?.push(point);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

/** The named rivers of a sheet, each with what the box shows of its course (px). */
export function riversWithin(waters: Topology<WaterObjects>, box: Box): River[] {
  return waters.objects.rivers.geometries.flatMap((geometry): River[] => {
    const { properties } = geometry;
    const name = properties && 'name' in properties ? properties.name : undefined;
    if (name === undefined) return [];
    const lines = arcsOf(geometry).map((arc) =>
      (waters.arcs[arc] ?? []).map(([x = 0, y = 0]): Point => [x, y]),
    );
    return [{ name, lines: lines.flatMap((line) => runsWithin(line, box)) }];
  });
}
