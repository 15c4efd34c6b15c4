import type { MapPlace, MapSigil } from './model.ts';

/** Which statements the reader wants to see: each part is undefined where it chooses nothing. */
export interface Choice {
  /** Id of the only voice. */
  readonly voice: string | undefined;
  /** Id of the only report. */
  readonly report: string | undefined;
  /** `YYYY-MM-DD`, both days included. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export const ALL: Choice = { voice: undefined, report: undefined, from: undefined, to: undefined };

export function choosesAll({ voice, report, from, to }: Choice): boolean {
  return [voice, report, from, to].every((part) => part === undefined);
}

export function keeps({ voice, report, from, to }: Choice, sigil: MapSigil): boolean {
  return (
    (voice === undefined || sigil.voice.id === voice) &&
    (report === undefined || sigil.report.id === report) &&
    (from === undefined || sigil.day >= from) &&
    (to === undefined || sigil.day <= to)
  );
}

/** The places with the sigils that are kept, in their order; a place that keeps none goes, unless all is chosen. */
export function choosePlaces(places: readonly MapPlace[], choice: Choice): readonly MapPlace[] {
  if (choosesAll(choice)) return places;
  return places
    .map((place) => ({ ...place, sigils: place.sigils.filter((sigil) => keeps(choice, sigil)) }))
    .filter(({ sigils }) => sigils.length > 0);
}

/** All places, those that the choice leaves out bare of sigils. */
export function bareUnchosen(places: readonly MapPlace[], chosen: readonly MapPlace[]): readonly MapPlace[] {
  const kept = new Map(chosen.map((place) => [place.id, place]));
  return places.map((place) => kept.get(place.id) ?? { ...place, sigils: [] });
}

/** All statements of the places, each once, though it may name several. */
export function sigilsOf(places: readonly Pick<MapPlace, 'sigils'>[]): MapSigil[] {
  return [...new Map(places.flatMap(({ sigils }) => sigils).map((sigil) => [sigil.href, sigil])).values()];
}
