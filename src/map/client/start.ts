import stylesheet from 'leaflet/dist/leaflet.css?url';
import type { Topology } from 'topojson-specification';
import type { Backdrop, OutlineObjects } from '../backdrop/model.ts';
import { ClaimMap, type ClaimMapHandle } from './claim-map.ts';
import { followText } from './follow.ts';
import { onFirstTouch } from './gestures.ts';
import type { ClaimMapData } from './model.ts';

/** Leaflet's own stylesheet, only on pages that show a movable map. */
function loadStylesheet(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = stylesheet;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () =>
      reject(new Error(`Leaflet’s stylesheet did not load: ${stylesheet}`)),
    );
    document.head.prepend(link);
  });
}

async function loadJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The base map did not load: ${answer.status} ${address}`);
  return answer.json();
}

function part(figure: HTMLElement, selector: string): HTMLElement {
  const found = figure.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The map’s figure has no ${selector}`);
  return found;
}

/** Whether the reader sees the map; a list that lies over it as a sheet leads to the places' pages. */
function isInView(figure: HTMLElement, item: HTMLElement): boolean {
  const { top, bottom } = figure.getBoundingClientRect();
  return top < window.innerHeight && bottom > 0 && item.closest(':target') === null;
}

/** The rows of the list beside the map: pointing at one marks its place, choosing it opens its panel. */
function bindList(figure: HTMLElement, map: ClaimMapHandle, ids: ReadonlySet<string>): void {
  for (const item of document.querySelectorAll<HTMLElement>('[data-map-list] [data-map-item]')) {
    const id = item.dataset['mapItem'] ?? '';
    if (!ids.has(id)) continue;
    item.addEventListener('pointerenter', () => map.highlight(id));
    item.addEventListener('pointerleave', () => map.highlight(undefined));
    const choice = item.querySelector<HTMLElement>('[data-map-choose]');
    choice?.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !isInView(figure, item)) return;
      event.preventDefault();
      map.choose(id, choice);
    });
  }
}

/** Puts the movable map over the static one. @throws where a file of the base map does not load */
export async function startMap(figure: HTMLElement): Promise<ClaimMapHandle> {
  const data: ClaimMapData = JSON.parse(part(figure, '[data-map-data]').textContent ?? '');
  const [backdrop, outline] = await Promise.all([
    loadJson<Backdrop>(data.backdrop),
    loadJson<Topology<OutlineObjects>>(data.outline),
    loadStylesheet(),
  ]);
  const container = part(figure, '[data-map-live]');
  container.hidden = false;
  const map = new ClaimMap(figure, container, part(figure, '[data-map-panel]'), data, backdrop, outline);
  figure.dataset['mapState'] = 'live';
  bindList(figure, map, new Set(data.places.map(({ id }) => id)));
  const stop = followText(document, (id) => map.follow(id));
  onFirstTouch(figure, stop);
  return map;
}
