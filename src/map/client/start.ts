import { loadJson, loadText } from '../load-json.ts';
import { type ClaimMapData, type Opening, readMapData, type SaidOfPlace } from '../map-data.ts';
import { unpackPlaces } from '../packed.ts';
import type { Opened } from '../render/messages.ts';
import { ClaimMap } from './claim-map.ts';
import { Filters } from './filters.ts';
import { followText } from './follow.ts';
import { onFirstTouch } from './gestures.ts';
import stylesheet from './leaflet.css?url';
import { bindLens, pressLens } from './lens.ts';
import { ListView } from './list-view.ts';
import { bindRaster } from './raster.ts';
import { RenderWorker } from './render-worker.ts';
import { bindScale } from './scale-choice.ts';

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

function part(figure: HTMLElement, selector: string): HTMLElement {
  const found = figure.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The map’s figure has no ${selector}`);
  return found;
}

/** The parts of the map's data: what the page carries, and the file of the places where that is apart. */
async function loadParts(figure: HTMLElement): Promise<string[]> {
  const { textContent, dataset } = part(figure, '[data-map-data]');
  const { mapPlaces: apart } = dataset;
  return [textContent ?? '', ...(apart ? [await loadText(apart)] : [])];
}

/** Whether the reader sees the map; a list that lies over it as a sheet leads to the places' pages. */
function isInView(figure: HTMLElement, item: HTMLElement): boolean {
  const { top, bottom } = figure.getBoundingClientRect();
  return top < window.innerHeight && bottom > 0 && item.closest(':target') === null;
}

/** Which of the two static pictures the style sheet shows in this window. */
function pictureOf(figure: HTMLElement): Opened['picture'] {
  const narrow = figure.querySelector('.map-narrow');
  return narrow !== null && getComputedStyle(narrow).display !== 'none' ? 'narrow' : 'wide';
}

/** Joins map, list and filters: what one chooses the others show. */
function join(figure: HTMLElement, data: ClaimMapData, opening: Opening, worker: RenderWorker): ClaimMap {
  const places = unpackPlaces(data);
  const list = new ListView(places);
  const scale = bindScale((area) => map.layOut(area));
  const filters = Filters.on((choice) => map.setChoice(choice));
  const parts = { container: part(figure, '[data-map-live]'), panel: part(figure, '[data-map-panel]') };
  parts.container.hidden = false;
  const map: ClaimMap = new ClaimMap(parts, data, opening, places, worker, {
    onChoice: (choice, chosen) => {
      list.show(chosen, data.dropsUnsaid);
      filters?.show(choice, chosen);
      pressLens(data.voices, choice.voice);
    },
    onSquare: scale.show,
    said: (id) => loadJson<SaidOfPlace[]>(`${data.said}${id}.json`),
  });
  list.bind(
    (id) => map.highlight(id),
    (id, opener) => {
      if (!isInView(figure, opener) || !map.places.has(id)) return false;
      map.opener.choose(id, opener);
      return true;
    },
  );
  bindLens(data.voices, (voice) => {
    if (voice !== map.state.choice.voice) map.setChoice({ ...map.state.choice, voice });
  });
  return map;
}

/** Puts the movable map over the static one. @throws where its worker or one of its files does not load */
export async function startMap(figure: HTMLElement): Promise<ClaimMap> {
  const picture = pictureOf(figure);
  const styled = loadStylesheet();
  const parts = await loadParts(figure);
  const worker = new RenderWorker({ data: parts, picture });
  await styled;
  const data = readMapData(parts);
  const map = join(figure, data, data[picture], worker);
  await map.open();
  bindRaster(figure, map);
  figure.dataset['mapState'] = 'live';
  const stop = map.state.view === undefined ? followText(document, (id) => map.travel.to(id)) : () => {};
  onFirstTouch(figure, () => {
    stop();
    map.take();
  });
  return map;
}
