import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Lettering, OutlineObjects, Regions, Town, WaterObjects } from './model.ts';
import { SEAS } from './seas.data.ts';

/** The whole prepared base map, as `npm run prepare:map` wrote it. */
export interface Base {
  readonly land: Topology<{ regions: Regions }>;
  readonly waters: Topology<WaterObjects>;
  readonly towns: readonly Town[];
  readonly seas: readonly Lettering[];
  /** French names by ISO 3166-1 code. */
  readonly countries: Readonly<Record<string, string>>;
}

const FOLDER = 'src/map/base';

function read(name: string): string {
  return readFileSync(resolve(FOLDER, name), 'utf8');
}

/** Reads the prepared files; their shapes are those that the preparation wrote. */
export function readBase(): Base {
  const land: Base['land'] = JSON.parse(read('world.topojson'));
  const waters: Base['waters'] = JSON.parse(read('waters.topojson'));
  const names: Pick<Base, 'towns' | 'countries'> = JSON.parse(read('names.json'));
  return { land, waters, ...names, seas: SEAS };
}

/** The land of the world in rough outline. */
export function readOutline(): Topology<OutlineObjects> {
  const outline: Topology<OutlineObjects> = JSON.parse(read('outline.topojson'));
  return outline;
}
