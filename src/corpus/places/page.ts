import type { Corpus, Voice } from '../model.ts';
import type { Alias, PlaceView } from './model.ts';
import { type Neighbour, neighboursOf } from './neighbours.ts';
import { gatherSaid, type SaidThere } from './said.ts';

/** All that the page of a place shows. */
export interface PlacePage {
  readonly place: PlaceView;
  readonly neighbours: readonly Neighbour[];
  /** The regions that it is made of, each with what is known of it. */
  readonly parts: readonly PlaceView[];
  /** The voices of the reports that name it or something in it, heard here or not. */
  readonly voices: readonly Voice[];
  /** Voices heard on the place itself. */
  readonly heard: number;
  /** Its other addresses. */
  readonly aliases: readonly Alias[];
  /** Figures and dates in what is said of it. */
  readonly said: readonly SaidThere[];
  /** What its map shows. */
  readonly onMap: readonly PlaceView[];
}

/**
 * The place, what lies in it, and bare of claims the sets of regions that hold it: the outline of the Donbass
 * helps to find Pokrovsk, what is said of the Donbass stands on its own page.
 */
export function placesOnMap(place: PlaceView, { places, surroundings }: Corpus): PlaceView[] {
  const sets = new Set(place.within.filter(({ area }) => area.length > 1).map(({ id }) => id));
  const around = [...places, ...surroundings].filter(({ id }) => sets.has(id));
  return [place, ...place.inside.places, ...around.map((one) => ({ ...one, statements: [] }))];
}

export function viewPlacePage(place: PlaceView, corpus: Corpus, aliases: readonly Alias[]): PlacePage {
  const { places, surroundings, landmarks, reports, voices } = corpus;
  const naming = new Set([...place.reports, ...place.inside.reports].map(({ href }) => href));
  const present = new Set(reports.filter(({ href }) => naming.has(href)).flatMap((report) => report.voices));
  const parts = new Set(place.parts.map(({ id }) => id));
  return {
    place,
    neighbours: neighboursOf(place, places, landmarks),
    parts: [...places, ...surroundings].filter(({ id }) => parts.has(id)),
    voices: voices.filter((voice) => present.has(voice)),
    heard: new Set(place.statements.map(({ voice }) => voice.id)).size,
    aliases: aliases.filter((alias) => alias.places.length === 1 && alias.places[0]?.id === place.id),
    said: gatherSaid(place.figures, place.dates),
    onMap: placesOnMap(place, corpus),
  };
}
