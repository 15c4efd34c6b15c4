import { isPoint, type MapPlace } from '../model.ts';
import type { ShownPlaces } from '../shown-places.ts';
import { wayInto } from './enter.ts';
import { wantsMotion } from './make-map.ts';
import type { Stage } from './stage.ts';
import { panTo } from './view.ts';

/** Takes the map to places, and the focus with it. */
export class Travel {
  readonly #stage: Stage;
  readonly #places: ShownPlaces;
  /** The place whose mark takes the focus once the map rests. */
  #awaited: string | undefined;

  constructor(stage: Stage, places: ShownPlaces) {
    this.#stage = stage;
    this.#places = places;
  }

  /** Pans to a place that is shown; to the name of an area. */
  to(id: string): void {
    const place = this.#places.now.find((candidate) => candidate.id === id);
    const at = this.#stage.markers.pointOf(id);
    const spot = at && this.#stage.map.layerPointToLatLng([at[0], at[1]]);
    if (place !== undefined && isPoint(place)) this.#panTo(place.lon, place.lat);
    else if (spot !== undefined) this.#panTo(spot.lng, spot.lat);
  }

  /** The way into a crowd; undefined where no zoom parts it. */
  into(places: readonly [MapPlace, ...MapPlace[]]): (() => void) | undefined {
    const enter = wayInto(places, this.#stage);
    return (
      enter &&
      (() => {
        this.#awaited = places[0].id;
        enter();
      })
    );
  }

  /** Gives the focus to the mark that it was promised to, now that the map is drawn. */
  arrive(): void {
    const awaited = this.#awaited;
    this.#awaited = undefined;
    if (awaited !== undefined) this.#stage.markers.buttonOf(awaited)?.focus({ preventScroll: true });
  }

  #panTo(lon: number, lat: number): void {
    panTo(this.#stage.map, [lon, lat], this.#stage.free(), wantsMotion());
  }
}
