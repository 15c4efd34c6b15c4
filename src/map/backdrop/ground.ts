import type { Arc, GeometryObject, MultiLineString, Objects, Topology } from 'topojson-specification';
import type { GeoBox } from '../model.ts';
import { arcBoxes, arcNumber, boxesOf, keepArcs, meet } from './arcs.ts';
import type { Base } from './base.ts';
import { farArc } from './far.ts';
import { outlinesOf } from './lines.ts';

type Boxes = ReadonlyMap<GeometryObject, GeoBox>;

export function meets(boxes: Boxes, geometry: GeometryObject, view: GeoBox): boolean {
  const box = boxes.get(geometry);
  return box !== undefined && meet(box, view);
}

/** Lines of the whole world, cut down to the arcs that meet the view. */
export function linesWithin<P extends object>(
  line: MultiLineString<P>,
  boxes: readonly GeoBox[],
  view: GeoBox,
): MultiLineString<P> {
  const arcs = line.arcs.filter(([arc = 0]) => {
    const box = boxes[arcNumber(arc)];
    return box !== undefined && meet(box, view);
  });
  return { ...line, arcs };
}

/** A topology with what is derived from it once. */
export interface Ground<T extends Topology> {
  readonly topology: T;
  readonly arcs: readonly GeoBox[];
  readonly boxes: Boxes;
  /** Each arc as a picture has it that does not show it. */
  readonly far: readonly Arc[];
}

export interface LandGround extends Ground<Base['land']> {
  readonly outlines: ReturnType<typeof outlinesOf>;
}

export function prepareGround<T extends Topology>(
  topology: T,
  geometries: readonly GeometryObject[],
): Ground<T> {
  const arcs = arcBoxes(topology);
  return { topology, arcs, boxes: boxesOf(geometries, arcs), far: topology.arcs.map(farArc) };
}

export function prepareLand(land: Base['land']): LandGround {
  const { regions } = land.objects;
  return { ...prepareGround(land, regions.geometries), outlines: outlinesOf(regions) };
}

/** How an arc is sent that the view does not show: whole to a map that can be moved, bare to a picture. */
export type Beyond = 'whole' | 'bare';

/** The arcs of these objects; what lies beyond the view as `beyond` says. */
export function arcsFor<T extends Topology>(
  { topology, arcs, far }: Ground<T>,
  objects: Objects<object>,
  view: GeoBox,
  beyond: Beyond,
): Arc[] {
  const kept = keepArcs(topology.arcs, objects);
  if (beyond === 'whole') return kept;
  return kept.map((arc, i) => {
    const box = arcs[i];
    return box === undefined || arc.length === 0 || meet(box, view) ? arc : (far[i] ?? arc);
  });
}
