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

  /** `push` leaves the former state behind, to come back to. */
  write(change: Partial<MapState>, way: 'push' | 'replace'): void {
    this.#state = { ...this.#state, ...change };
    const address = location.pathname + formatState(this.#state, location.search) + location.hash;
    if (way === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  }
}
