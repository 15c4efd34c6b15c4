import { readFileSync } from 'node:fs';
import { merge } from 'topojson-client';
import type { Base } from '../backdrop/base.ts';
import { writeLayer } from './layer.ts';
import { mapshape } from './packages.ts';

/**
 * Writes the land of the world in rough outline (bends of 40 km, islands of 3,000 km² and more), for what
 * lies beyond a map's own box; `regions` is the file that `prepareRegions` wrote.
 */
export function prepareOutline(regions: string, output: string): void {
  const land: Base['land'] = JSON.parse(readFileSync(regions, 'utf8'));
  const geometry = merge(land, land.objects.regions.geometries);
  const file = writeLayer('land', [{ type: 'Feature', properties: {}, geometry }]);
  mapshape([
    ...[file, '-simplify', 'weighted', 'interval=40000', 'keep-shapes'],
    ...['-filter-islands', 'min-area=3000km2'],
    ...['-o', output, 'format=topojson', 'quantization=4000'],
  ]);
}
