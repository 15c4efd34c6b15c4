import { type LatLngTuple, latLngBounds, point } from 'leaflet';
import type { MapPlace } from '../model.ts';
import { wantsMotion } from './make-map.ts';
import type { Stage } from './stage.ts';

/** Zooming in by less than this does not part a crowd. */
const PARTS = 0.25;
/** Around a crowd that fills the view, px. */
const AROUND = 70;

/** The way into a crowd; undefined where no zoom parts it. */
export function wayInto(places: readonly MapPlace[], stage: Stage): (() => void) | undefined {
  const { map } = stage;
  const spots = places.flatMap(({ lon, lat }): LatLngTuple[] =>
    lat !== null && lon !== null ? [[lat, lon]] : [],
  );
  const bounds = latLngBounds(spots);
  if (!bounds.isValid()) return undefined;
  const { x0, x1, y0, y1 } = stage.free();
  const size = map.getSize();
  const paddingTopLeft: [number, number] = [x0 + AROUND, y0 + AROUND];
  const paddingBottomRight: [number, number] = [size.x - x1 + AROUND, size.y - y1 + AROUND];
  const margin = point(paddingTopLeft).add(paddingBottomRight);
  const zoom = Math.min(map.getMaxZoom(), map.getBoundsZoom(bounds, false, margin));
  if (zoom < map.getZoom() + PARTS) return undefined;
  return () =>
    map.fitBounds(bounds, { paddingTopLeft, paddingBottomRight, maxZoom: zoom, animate: wantsMotion() });
}
