import { divIcon, type Map as LeafletMap, type Marker, marker } from 'leaflet';
import type { Label } from '../labels/model.ts';
import type { Layout } from '../labels/task.ts';
import { drawLabel, drawRing } from '../locator/labels.ts';
import type { LonLat, MapPlace, Point } from '../model.ts';
import { svgLayer } from './sheet.ts';
import { latLng } from './view.ts';

interface Pin {
  readonly place: MapPlace;
  readonly marker: Marker;
  readonly button: HTMLButtonElement;
  readonly svg: SVGSVGElement;
}

/** « Pokrovsk, 4 affirmations » */
export function markerName({ name, sigils }: MapPlace): string {
  return sigils.length === 0 ? name : `${name}, ${sigils.length} affirmation${sigils.length > 1 ? 's' : ''}`;
}

/** A label where the origin is the marker itself. */
function relativeTo([x, y]: Point, label: Label): Label {
  return {
    box: label.box,
    lines: label.lines.map((line) => ({ ...line, x: line.x - x, y: line.y - y })),
    sigils: label.sigils.map((sigil) => ({ ...sigil, x: sigil.x - x, y: sigil.y - y })),
  };
}

/** What the keyboard and a screen reader meet: a button of the ring's size, named in words. */
function namedButton(place: MapPlace): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-hit';
  button.setAttribute('aria-label', markerName(place));
  button.dataset['mapMarker'] = place.id;
  return button;
}

/** The places of the text: each a button of its own, named for who cannot see it. */
export class Markers {
  readonly #map: LeafletMap;
  readonly #pins = new Map<string, Pin>();
  readonly #onChoose: (place: MapPlace, marker: HTMLElement) => void;

  constructor(map: LeafletMap, onChoose: (place: MapPlace, marker: HTMLElement) => void) {
    this.#map = map;
    this.#onChoose = onChoose;
  }

  /** Places without a position stand where the name of their area is written. */
  show(place: MapPlace, position: LonLat): Pin {
    const known = this.#pins.get(place.id);
    if (known !== undefined) {
      known.marker.setLatLng(latLng(position));
      return known;
    }
    const body = document.createElement('span');
    const button = namedButton(place);
    body.append(button);
    const svg = svgLayer(body, 'map map-pin');
    const icon = divIcon({ className: 'map-marker', html: body, iconSize: [32, 32] });
    // The button takes the focus: the drawing beside it is for the eye alone.
    const added = marker(latLng(position), { icon, keyboard: false, riseOnHover: true }).addTo(this.#map);
    this.#listen(added, button, place);
    const pin = { place, marker: added, button, svg };
    this.#pins.set(place.id, pin);
    return pin;
  }

  #listen(added: Marker, button: HTMLButtonElement, place: MapPlace): void {
    added.on('click', () => this.#onChoose(place, button));
    button.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      this.#onChoose(place, button);
    });
  }

  position(id: string): LonLat | undefined {
    const at = this.#pins.get(id)?.marker.getLatLng();
    return at === undefined ? undefined : [at.lng, at.lat];
  }

  draw({ places, expanses }: Layout, active: string | undefined): void {
    const shown = new Set([
      ...places.map(({ place }) => place.id),
      ...expanses.map(({ expanse }) => expanse.place?.id),
    ]);
    for (const [id, { marker }] of this.#pins) marker.getElement()?.toggleAttribute('hidden', !shown.has(id));
    for (const { place, at, label } of places) {
      if (place.lon === null || place.lat === null) continue;
      const { svg } = this.show(place, [place.lon, place.lat]);
      const name = label === undefined ? '' : drawLabel(relativeTo(at, label));
      svg.innerHTML = drawRing([0, 0], place.id === active) + name;
    }
    for (const { expanse, label } of expanses)
      if (expanse.place !== undefined) this.#drawArea(expanse.place, label);
  }

  #drawArea(place: MapPlace, label: Label): void {
    const middle: Point = [(label.box.x0 + label.box.x1) / 2, (label.box.y0 + label.box.y1) / 2];
    const { lat, lng } = this.#map.containerPointToLatLng([middle[0], middle[1]]);
    const { svg } = this.show(place, [lng, lat]);
    svg.innerHTML = drawLabel(relativeTo(middle, label));
  }
}
