import { type LatLngExpression, type Map as LeafletMap, point } from 'leaflet';
import type { Box } from '../geometry/box.ts';
import type { Mercator } from '../geometry/mercator.ts';
import type { Insets, LonLat, Point, View } from '../model.ts';
import { ZOOM } from './make-map.ts';

/** Leaflet's world is 256 px wide at zoom 0. */
const WORLD = 256;

export const latLng = ([lon, lat]: LonLat): LatLngExpression => [lat, lon];

export function zoomOf(scale: number): number {
  return Math.log2((scale * 2 * Math.PI) / WORLD);
}

/** The live view as the locator's own projection, so that both draw with the same code. */
export function mercatorOf(map: LeafletMap): Mercator {
  const { lat, lng } = map.getCenter();
  const { x, y } = map.getSize();
  const scale = (WORLD * 2 ** map.getZoom()) / (2 * Math.PI);
  return { scale, centre: [lng, lat], origin: [x / 2, y / 2] };
}

/** The same projection, onto the map's layers: they are moved with it. */
export function layerMercator(map: LeafletMap): Mercator {
  const { x, y } = map.latLngToLayerPoint(map.getCenter());
  return { ...mercatorOf(map), origin: [x, y] };
}

/** What of its layers the map shows. */
export function viewOnLayers(map: LeafletMap): Box {
  const { x: width, y: height } = map.getSize();
  const { x, y } = map.containerPointToLayerPoint(point(0, 0));
  return { x0: x, y0: y, x1: x + width, y1: y + height };
}

/** The view as a link writes it. */
export function viewNow(map: LeafletMap): View {
  const { lat, lng } = map.getCenter();
  return { zoom: map.getZoom(), lat, lon: lng };
}

/**
 * Puts the static picture's view into the container: its centre at its origin, at the container's scale. In a small
 * window that may be farther out than the reader else can go.
 */
export function openView(map: LeafletMap, { scale, centre, origin }: Mercator, ratio: number): void {
  const zoom = zoomOf(scale * ratio);
  map.setMinZoom(Math.min(ZOOM.min, zoom));
  const { x, y } = map.getSize();
  const offset = point(x / 2 - origin[0] * ratio, y / 2 - origin[1] * ratio);
  const middle = map.project(latLng(centre), zoom).add(offset);
  map.setView(map.unproject(middle, zoom), zoom, { animate: false });
}

/** What of the container is not covered. */
export function freeBox(map: LeafletMap, frame: number, covered: Insets): Box {
  const { x, y } = map.getSize();
  return {
    x0: Math.max(frame, covered.left),
    y0: Math.max(frame, covered.top),
    x1: x - Math.max(frame, covered.right),
    y1: y - Math.max(frame, covered.bottom),
  };
}

/** Pans so that the position stands in the middle of the free part. */
export function panTo(map: LeafletMap, position: LonLat, free: Box, animate: boolean): void {
  const [x, y]: Point = [(free.x0 + free.x1) / 2, (free.y0 + free.y1) / 2];
  const at = map.latLngToContainerPoint(latLng(position));
  map.panBy(at.subtract(point(x, y)), { animate, duration: 0.42, easeLinearity: 0.2 });
}
