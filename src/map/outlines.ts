import { min } from 'd3-array';
import { geoContains } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import type { Outlines } from '../editorial/places/positions.ts';
import { arcBoxes, arcsOf, union } from './backdrop/arcs.ts';
import { type Base, readBase } from './backdrop/base.ts';
import type { Region } from './backdrop/model.ts';
import type { GeoBox, LonLat } from './model.ts';

/** Length of a degree of latitude, km. */
const DEGREE = 111.195;

/** Distance in km from a point to a segment, on a plane that touches the Earth at the point. */
function kmToSegment([lon, lat]: LonLat, a: readonly number[], b: readonly number[]): number {
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const across = (to = 0): number => (((to - lon + 540) % 360) - 180) * squeeze * DEGREE;
  const up = (to = 0): number => (to - lat) * DEGREE;
  const [x, y] = [across(a[0]), up(a[1])];
  const [dx, dy] = [across(b[0]) - x, up(b[1]) - y];
  const along = dx === 0 && dy === 0 ? 0 : -(x * dx + y * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x + t * dx, y + t * dy);
}

/** The regions of the world, each with its box. */
class Ground {
  readonly #land: Base['land'];
  readonly #boxes: ReadonlyMap<Region, GeoBox>;

  constructor(land: Base['land']) {
    this.#land = land;
    const arcs = arcBoxes(land);
    const boxOf = (region: Region): GeoBox => union(arcsOf(region).flatMap((arc) => arcs[arc] ?? []));
    this.#boxes = new Map(land.objects.regions.geometries.map((region) => [region, boxOf(region)]));
  }

  regions(code: string): Region[] {
    return [...this.#boxes.keys()].filter(
      ({ id, properties }) => id === code || properties?.country === code,
    );
  }

  contains(region: Region, [lon, lat]: LonLat): boolean {
    const box = this.#boxes.get(region);
    if (!box || lon < box.west || lon > box.east || lat < box.south || lat > box.north) return false;
    return geoContains(feature(this.#land, region), [lon, lat]);
  }

  regionAt(point: LonLat): Region | undefined {
    return [...this.#boxes.keys()].find((region) => this.contains(region, point));
  }

  kmTo(region: Region, point: LonLat): number {
    const rings = merge(this.#land, [region]).coordinates.flat();
    const lengths = rings.flatMap((ring) => ring.map((at, i) => kmToSegment(point, ring[i - 1] ?? at, at)));
    return min(lengths) ?? Number.POSITIVE_INFINITY;
  }
}

/** What the outlines tell of regions, too. */
export interface RegionOutlines extends Outlines {
  /** ISO 3166-2 code of the region whose land holds the point; null at sea. */
  regionAt(lat: number, lon: number): string | null;
}

/** The outlines of the base map; read when they are first asked for, so that a table without positions costs nothing. */
export function openOutlines(read: () => Base = readBase): RegionOutlines {
  const once: { ground?: Ground } = {};
  const ground = (): Ground => {
    once.ground ??= new Ground(read().land);
    return once.ground;
  };
  return {
    countryAt: (lat, lon) => ground().regionAt([lon, lat])?.properties?.country || null,
    regionAt: (lat, lon) => ground().regionAt([lon, lat])?.id ?? null,
    kmTo(code, lat, lon) {
      const regions = ground().regions(code);
      if (regions.some((region) => ground().contains(region, [lon, lat]))) return 0;
      return min(regions, (region) => ground().kmTo(region, [lon, lat])) ?? null;
    },
  };
}
