import { map as createMap, type Map as LeafletMap } from 'leaflet';

/** What the base map is made for. */
export const ZOOM = { min: 3, max: 10 } as const;
const STILL = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the reader wants things to move. */
export const wantsMotion = (): boolean => !STILL.matches;

/** A bare map: what is drawn on it and its controls are the site's own. */
export function makeMap(container: HTMLElement): LeafletMap {
  const moving = wantsMotion();
  return createMap(container, {
    attributionControl: false,
    zoomControl: false,
    minZoom: ZOOM.min,
    maxZoom: ZOOM.max,
    zoomSnap: 0,
    zoomAnimation: moving,
    fadeAnimation: moving,
    inertia: moving,
    worldCopyJump: false,
  });
}
