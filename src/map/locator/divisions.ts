import type { Feature, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { arcsOf } from '../backdrop/arcs.ts';
import type { LandObjects } from '../backdrop/model.ts';

/** Regions whose middle size (px) is below this would cover the map with a net of lines. */
const SMALLEST = 36;

type Land = Topology<LandObjects>;

/** The middle one of the sizes (larger side, px) of a country's regions on the sheet. */
function usualSize(land: Land, country: string): number {
  const sizes = land.objects.regions.geometries
    .filter(({ properties }) => properties?.country === country)
    .map((region) => {
      const points = arcsOf(region).flatMap((arc) => land.arcs[arc] ?? []);
      const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
      return Math.max(spread(xs), spread(ys));
    })
    .sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

function spread(values: readonly number[]): number {
  return (
    values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity)
  );
}

/** The region lines of the countries whose regions are large enough at this scale. */
export function drawnDivisions(land: Land): Feature<MultiLineString> {
  const drawn = land.objects.divisions.geometries.filter(
    ({ properties }) => usualSize(land, properties?.country ?? '') >= SMALLEST,
  );
  return feature(land, { type: 'MultiLineString', arcs: drawn.flatMap(({ arcs }) => arcs) });
}
