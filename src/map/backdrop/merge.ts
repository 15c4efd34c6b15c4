import { median } from 'd3-array';
import { mergeArcs } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { GeoBox } from '../model.ts';
import { arcBoxes, arcNumber, arcsOf, keepArcs, union } from './arcs.ts';
import type { LandObjects, Region } from './model.ts';

type Land = Topology<LandObjects>;

const countryOf = ({ properties }: Region): string => properties?.country ?? '';

function regionsByCountry(land: Land): Map<string, Region[]> {
  const regions = new Map<string, Region[]>();
  for (const region of land.objects.regions.geometries) {
    const country = countryOf(region);
    regions.set(country, [...(regions.get(country) ?? []), region]);
  }
  return regions;
}

/** The middle one of the widths of these regions, degrees of longitude. */
function usualWidth(regions: readonly Region[], boxes: readonly GeoBox[]): number {
  const widths = regions.map((region) => {
    const { west, east } = union(arcsOf(region).flatMap((arc) => boxes[arc] ?? []));
    return east - west;
  });
  return median(widths) ?? 0;
}

/**
 * The land of a box in which countries of small regions are one shape each. `keep` names the regions
 * (ISO 3166-2) that are shown by themselves: they stay, with their outlines. Regions are small where their usual
 * width is below the share `net` of the box: a net of lines.
 */
export function mergeNets(land: Land, { west, east }: GeoBox, keep: ReadonlySet<string>, net: number): Land {
  const boxes = arcBoxes(land);
  const nets = new Set<string>();
  const regions: Region[] = [];
  for (const [country, own] of regionsByCountry(land)) {
    const isNet = own.length > 1 && usualWidth(own, boxes) < (east - west) * net;
    if (!isNet) regions.push(...own);
    else {
      nets.add(country);
      const kept = own.filter(({ id = '' }) => keep.has(id));
      const others = own.filter((region) => !kept.includes(region));
      const { arcs } = mergeArcs(land, others);
      regions.push(...kept, { type: 'MultiPolygon', arcs, properties: { country } });
    }
  }
  const outlines = new Set(regions.filter(({ id = '' }) => keep.has(id)).flatMap(arcsOf));
  const { divisions } = land.objects;
  const left = divisions.geometries.map((lines) => {
    const isNet = nets.has(lines.properties?.country ?? '');
    return isNet ? { ...lines, arcs: lines.arcs.filter(([arc = 0]) => outlines.has(arcNumber(arc))) } : lines;
  });
  const objects: LandObjects = {
    ...land.objects,
    regions: { ...land.objects.regions, geometries: regions },
    divisions: { ...divisions, geometries: left },
  };
  return { ...land, objects, arcs: keepArcs(land.arcs, objects) };
}
