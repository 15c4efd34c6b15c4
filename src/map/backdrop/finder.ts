import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeoBox, LonLat } from '../model.ts';
import { arcBoxes, boxesOf } from './arcs.ts';
import type { Base } from './base.ts';
import type { Region } from './model.ts';

/** Which region of the world holds a point. */
export class RegionFinder {
  readonly #land: Base['land'];
  readonly #boxes: ReadonlyMap<Region, GeoBox>;
  /** The many pictures of one place ask for the same point. */
  readonly #found = new Map<string, Region | undefined>();

  constructor(land: Base['land']) {
    this.#land = land;
    this.#boxes = boxesOf(land.objects.regions.geometries, arcBoxes(land));
  }

  contains(region: Region, [lon, lat]: LonLat): boolean {
    const box = this.#boxes.get(region);
    if (!box || lon < box.west || lon > box.east || lat < box.south || lat > box.north) return false;
    return geoContains(feature(this.#land, region), [lon, lat]);
  }

  /** Undefined at sea. */
  regionAt(point: LonLat): Region | undefined {
    const key = point.join(' ');
    if (!this.#found.has(key)) this.#found.set(key, this.#find(point));
    return this.#found.get(key);
  }

  #find(point: LonLat): Region | undefined {
    return this.#boxes.keys().find((region) => this.contains(region, point));
  }
}
