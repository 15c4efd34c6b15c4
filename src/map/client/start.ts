import type { Topology } from 'topojson-specification';
import type { Backdrop, OutlineObjects } from '../backdrop/model.ts';
import { unpackPlaces } from '../packed.ts';
import { ClaimMap } from './claim-map.ts';
import { Filters } from './filters.ts';
import { followText } from './follow.ts';
import { onFirstTouch } from './gestures.ts';
import stylesheet from './leaflet.css?url';
import { bindLens, pressLens } from './lens.ts';
import { ListView } from './list-view.ts';
import type { ClaimMapData, SaidOfPlace } from './model.ts';
import { nextTask } from './next-task.ts';
import { bindRaster } from './raster.ts';
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

async function loadJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The map’s data did not load: ${answer.status} ${address}`);
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

/** Joins map, list and filters: what one chooses the others show. */
async function join(
  figure: HTMLElement,
  data: ClaimMapData,
  backdrop: Backdrop,
  outline: Topology<OutlineObjects>,
): Promise<ClaimMap> {
  const places = unpackPlaces(data);
  const list = new ListView(places);
  const scale = bindScale((area) => map.layOut(area));
  const filters = Filters.on((choice) => map.setChoice(choice));
  const parts = {
    figure,
    container: part(figure, '[data-map-live]'),
    panel: part(figure, '[data-map-panel]'),
  };
  parts.container.hidden = false;
  const map: ClaimMap = new ClaimMap(parts, data, { backdrop, outline }, places, {
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
      if (!isInView(figure, opener) || !map.has(id)) return false;
      map.choose(id, opener);
      return true;
    },
  );
  bindLens(data.voices, (voice) => {
    if (voice !== map.state.choice.voice) map.setChoice({ ...map.state.choice, voice });
  });
  await map.open(places);
  return map;
}

/** Puts the movable map over the static one. @throws where a file of the base map does not load */
export async function startMap(figure: HTMLElement): Promise<ClaimMap> {
  const data: ClaimMapData = JSON.parse(part(figure, '[data-map-data]').textContent ?? '');
  const [backdrop, outline] = await Promise.all([
    loadJson<Backdrop>(data.backdrop),
    loadJson<Topology<OutlineObjects>>(data.outline),
    loadStylesheet(),
  ]);
  await nextTask();
  const map = await join(figure, data, backdrop, outline);
  bindRaster(figure, map);
  figure.dataset['mapState'] = 'live';
  const stop = map.state.view === undefined ? followText(document, (id) => map.follow(id)) : () => {};
  onFirstTouch(figure, () => {
    stop();
    map.take();
  });
  return map;
}
