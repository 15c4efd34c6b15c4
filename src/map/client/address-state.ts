import type { View } from '../model.ts';
import { formatState, type MapState, NOTHING, parseState } from './address.ts';

/** What is chosen on the map, kept in the address of the page. */
export class AddressState {
  #state: MapState = NOTHING;

  get now(): MapState {
    return this.#state;
  }

  /** Takes up what the address says. */
  read(): MapState {
    this.#state = parseState(location.search);
    return this.#state;
  }

  /** The reader has taken the map in hand: from now on its view is worth a link. */
  take(view: View): void {
    if (this.#state.view === undefined) this.write({ view }, 'replace');
  }

  /** `push` leaves the former state behind, to come back to. */
  write(change: Partial<MapState>, way: 'push' | 'replace'): void {
    this.#state = { ...this.#state, ...change };
    const address = location.pathname + formatState(this.#state, location.search) + location.hash;
    if (way === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  }
}
