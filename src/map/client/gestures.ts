import type { Map as LeafletMap } from 'leaflet';

/** How long the hint stays, ms. */
const HINT = 1600;

/** « Deux doigts pour déplacer la carte »: said where a lone finger tries. */
function hintAtLoneFinger(map: LeafletMap): void {
  const container = map.getContainer();
  const hint = document.createElement('p');
  hint.className = 'map-hint';
  hint.textContent = 'Deux doigts pour déplacer la carte';
  hint.hidden = true;
  container.append(hint);
  let timer: ReturnType<typeof setTimeout> | undefined;
  container.addEventListener(
    'touchmove',
    ({ touches }) => {
      hint.hidden = touches.length > 1;
      clearTimeout(timer);
      timer = setTimeout(() => {
        hint.hidden = true;
      }, HINT);
    },
    { passive: true },
  );
}

/** The page keeps scrolling over the map: the wheel zooms only with Ctrl or ⌘, a lone finger scrolls. */
export function guardScrolling(map: LeafletMap): void {
  map.getContainer().addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    },
    { capture: true, passive: true },
  );
  if (!matchMedia('(pointer: coarse)').matches) return;
  map.dragging.disable();
  hintAtLoneFinger(map);
}

/** Calls back once, at the first touch of the map by its reader. */
export function onFirstTouch(figure: HTMLElement, then: () => void): void {
  const events = ['pointerdown', 'keydown', 'wheel'] as const;
  const first = (event: Event): void => {
    if (event instanceof WheelEvent && !event.ctrlKey && !event.metaKey) return;
    if (event instanceof KeyboardEvent && event.key === 'Tab') return;
    for (const name of events) figure.removeEventListener(name, first);
    then();
  };
  for (const name of events) figure.addEventListener(name, first, { passive: true });
}
