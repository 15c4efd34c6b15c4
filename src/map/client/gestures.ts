import type { Map as LeafletMap } from 'leaflet';

/** The page keeps scrolling over the map: the wheel zooms only with Ctrl or ⌘, a lone finger scrolls. */
export function guardScrolling(map: LeafletMap): void {
  map.getContainer().addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    },
    { capture: true, passive: true },
  );
  if (matchMedia('(pointer: coarse)').matches) map.dragging.disable();
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
