import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature } from 'geojson';
import { WORKSHOP } from './packages.ts';

/** Puts features into a file of the workshop, for mapshaper. @returns its path */
export function writeLayer(name: string, features: readonly Feature[]): string {
  const file = join(WORKSHOP, `${name}.json`);
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
  return file;
}
