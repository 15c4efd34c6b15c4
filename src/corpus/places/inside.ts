import type { Inside, PlaceView } from './model.ts';

type Bare = Omit<PlaceView, 'inside'>;

const NOTHING: Inside = { places: [], statements: [], reports: [] };

const unique = <T extends { readonly href: string }>(links: readonly T[]): T[] => [
  ...new Map(links.map((link) => [link.href, link])).values(),
];

/** Gives every area the named places that lie in it, with what is said of them and not of the area itself. */
export function gatherInside(
  named: readonly Bare[],
  surroundings: readonly Bare[],
): { readonly named: readonly PlaceView[]; readonly surroundings: readonly PlaceView[] } {
  const full = new Map<string, PlaceView>();
  const held = Map.groupBy(
    named.flatMap((place) => place.within.map((wider) => ({ wider: wider.id, place }))),
    ({ wider }) => wider,
  );
  const insideOf = ({ id, statements }: Bare): Inside => {
    const places = (held.get(id) ?? []).map(({ place }) => place);
    if (places.length === 0) return NOTHING;
    const own = new Set(statements.map(({ href }) => href));
    const theirs = unique(places.flatMap((place) => place.statements));
    return {
      places: places.map(complete),
      statements: theirs.filter(({ href }) => !own.has(href)),
      reports: unique(places.flatMap((place) => place.reports)),
    };
  };
  // A place holds smaller ones only: the walk ends.
  const complete = (place: Bare): PlaceView => {
    const known = full.get(place.id);
    if (known) return known;
    const view = { ...place, inside: insideOf(place) };
    full.set(place.id, view);
    return view;
  };
  return { named: named.map(complete), surroundings: surroundings.map(complete) };
}
