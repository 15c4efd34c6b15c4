import type { MapPlace } from '../model.ts';
import type { Mark } from '../render/model.ts';
import type { ShownPlaces } from '../shown-places.ts';
import type { AddressState } from './address-state.ts';
import type { Selection } from './selection.ts';
import type { Stage } from './stage.ts';
import type { Travel } from './travel.ts';
import { viewNow } from './view.ts';

/** What opening a place has to do with. */
export interface OpenerParts {
  readonly places: ShownPlaces;
  readonly address: AddressState;
  readonly stage: Stage;
  readonly travel: Travel;
  readonly selection: Selection;
  /** Called where the picture must be drawn anew. */
  readonly onChange: () => void;
}

/** Opens places and crowds: the panel, the address that leads back to it, and the view that has it. */
export class PlaceOpener {
  readonly #parts: OpenerParts;

  constructor(parts: OpenerParts) {
    this.#parts = parts;
  }

  /** Opens a place's panel, and brings the place back into view. `opener` gets the focus back. */
  choose(id: string, opener?: HTMLElement): void {
    const { places, address, stage, travel, selection, onChange } = this.#parts;
    const place = places.find(id);
    if (place === undefined) return;
    address.write({ place: id, view: viewNow(stage.map) }, 'push');
    selection.open(place, opener);
    travel.to(id);
    onChange();
  }

  close(): void {
    const { address, selection, onChange } = this.#parts;
    if (!selection.isOpen) return;
    const { place } = address.now;
    selection.close();
    if (place !== undefined) address.write({ place: undefined }, 'push');
    selection.giveBack(place);
    onChange();
  }

  openMark({ places: [first, ...others], key }: Mark): void {
    const { places, stage } = this.#parts;
    if (others.length === 0) this.choose(first, stage.markers.buttonOf(key));
    else this.#openCrowd([first, ...others].flatMap((id) => places.find(id) ?? []));
  }

  /** Zooms into a crowd, or lists it where no zoom parts it. */
  #openCrowd([first, ...others]: readonly MapPlace[]): void {
    if (first === undefined) return;
    const { address, stage, travel, selection } = this.#parts;
    const enter = travel.into([first, ...others]);
    if (enter === undefined) selection.openCrowd([first, ...others]);
    else {
      address.take(viewNow(stage.map));
      enter();
    }
  }
}
