import { type TileLayer, tileLayer } from 'leaflet';
import type { ClaimMap } from './claim-map.ts';

/** Remembered until the window is closed: whoever comes back is asked again. */
const MEMORY = 'fond-osm';
const WORDS = {
  show: 'Afficher le fond OpenStreetMap (requête à openstreetmap.org)',
  hide: 'Retirer le fond OpenStreetMap',
} as const;

/** Binds the button that lays OpenStreetMap's tiles under the marks; no tile is asked for before it is pressed. */
export function bindRaster(figure: HTMLElement, map: ClaimMap): void {
  const button = figure.querySelector<HTMLButtonElement>('[data-map-raster]');
  const credit = figure.querySelector<HTMLElement>('[data-map-credit]');
  if (button === null || credit === null) return;
  const tiles: TileLayer = tileLayer(button.dataset['mapRaster'] ?? '', { maxNativeZoom: 18 });
  const show = (shown: boolean): void => {
    if (shown) tiles.addTo(map.leaflet);
    else tiles.remove();
    figure.toggleAttribute('data-map-tiles', shown);
    button.textContent = shown ? WORDS.hide : WORDS.show;
    credit.hidden = !shown;
    sessionStorage.setItem(MEMORY, shown ? '1' : '');
  };
  button.hidden = false;
  button.addEventListener('click', () => show(!figure.hasAttribute('data-map-tiles')));
  if (sessionStorage.getItem(MEMORY) === '1') show(true);
}
