import type { MultiLineString } from 'topojson-specification';
import { arcsOf } from './arcs.ts';
import type { LandObjects, Regions } from './model.ts';

export type Outlines = Omit<LandObjects, 'regions'>;

const lines = (arcs: readonly number[]): MultiLineString => ({
  type: 'MultiLineString',
  arcs: arcs.map((arc) => [arc]),
});

/** Sorts the arcs by who shares them: nobody (coast), two countries (border), one country (division). */
export function outlinesOf(regions: Regions): Outlines {
  const owners = new Map<number, string[]>();
  for (const region of regions.geometries) {
    for (const arc of arcsOf(region)) {
      owners.set(arc, [...(owners.get(arc) ?? []), region.properties?.country ?? '']);
    }
  }
  const coast: number[] = [];
  const borders: number[] = [];
  const divisions = new Map<string, number[]>();
  for (const [arc, [first = '', second]] of owners) {
    if (second === undefined) coast.push(arc);
    else if (first !== second) borders.push(arc);
    else divisions.set(first, [...(divisions.get(first) ?? []), arc]);
  }
  const byCountry = [...divisions].map(([country, arcs]) => ({ ...lines(arcs), properties: { country } }));
  return {
    coast: lines(coast),
    borders: lines(borders),
    divisions: { type: 'GeometryCollection', geometries: byCountry },
  };
}
