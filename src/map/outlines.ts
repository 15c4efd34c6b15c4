import { min } from 'd3-array';
import { merge } from 'topojson-client';
import type { Outlines } from '../editorial/places/positions.ts';
import { type Base, readBase } from './backdrop/base.ts';
import { RegionFinder } from './backdrop/finder.ts';
import type { Region } from './backdrop/model.ts';
import type { LonLat } from './model.ts';

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

/** The regions of the world, and how far a point is from them. */
class Ground extends RegionFinder {
  readonly #land: Base['land'];

  constructor(land: Base['land']) {
    super(land);
    this.#land = land;
  }

  regions(code: string): Region[] {
    const { geometries } = this.#land.objects.regions;
    return geometries.filter(({ id, properties }) => id === code || properties?.country === code);
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
