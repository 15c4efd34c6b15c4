import type { Topology } from 'topojson-specification';
import { arcNumber, keepArcs } from './arcs.ts';
import type { LandObjects, Region } from './model.ts';

type Land = Topology<LandObjects>;

/** A closed line has an area from this many points on, its end among them. */
const LEAST_POINTS = 4;

/**
 * The land without the islands that have become too rough to have an area: nothing would be drawn of them. What is left
 * of a region may be nothing.
 */
export function withoutSpecks(land: Land): Land {
  const isSpeck = (line: readonly number[] = []): boolean =>
    line.length === 1 && line.every((arc) => (land.arcs[arcNumber(arc)] ?? []).length < LEAST_POINTS);
  const isClosed = (arc: number): boolean => {
    const steps = land.arcs[arcNumber(arc)]?.slice(1) ?? [];
    return [0, 1].every((axis) => steps.reduce((sum, step) => sum + (step[axis] ?? 0), 0) === 0);
  };
  const trimmed = (region: Region): Region => {
    const polygons = region.type === 'Polygon' ? [region.arcs] : region.arcs;
    const arcs = polygons.filter(([outline]) => !isSpeck(outline));
    return arcs.length === polygons.length ? region : { ...region, type: 'MultiPolygon', arcs };
  };
  const { regions, coast } = land.objects;
  const objects: LandObjects = {
    ...land.objects,
    regions: { ...regions, geometries: regions.geometries.map(trimmed) },
    coast: { ...coast, arcs: coast.arcs.filter((line) => !(isSpeck(line) && line.every(isClosed))) },
  };
  return { ...land, objects, arcs: keepArcs(land.arcs, objects) };
}
