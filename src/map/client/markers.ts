import { divIcon, type Map as LeafletMap, type Marker, marker } from 'leaflet';
import type { Layout } from '../labels/layout.ts';
import type { Label } from '../labels/model.ts';
import { drawLabel, drawRing } from '../locator/labels.ts';
import type { LonLat, MapPlace, Point } from '../model.ts';
import { svgLayer } from './sheet.ts';
import { latLng } from './view.ts';

interface Pin {
  readonly place: MapPlace;
  readonly marker: Marker;
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
    const button = document.createElement('span');
    const svg = svgLayer(button, 'map map-pin');
    const icon = divIcon({ className: 'map-marker', html: button, iconSize: [32, 32] });
    const added = marker(latLng(position), { icon, keyboard: true, riseOnHover: true }).addTo(this.#map);
    this.#listen(added, place);
    const pin = { place, marker: added, svg };
    this.#pins.set(place.id, pin);
    return pin;
  }

  #listen(added: Marker, place: MapPlace): void {
    const element = added.getElement();
    if (element === undefined) return;
    element.setAttribute('aria-label', markerName(place));
    element.dataset['mapMarker'] = place.id;
    added.on('click', () => this.#onChoose(place, element));
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      this.#onChoose(place, element);
    });
  }

  element(id: string): HTMLElement | undefined {
    return this.#pins.get(id)?.marker.getElement();
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
