import type { Candidate } from '../../gazetteer/model.ts';

const countries = new Intl.DisplayNames('fr', { type: 'region' });
const numbers = new Intl.NumberFormat('fr');

/** « Valence (France, 63 714 hab.) »; the id where nothing is known. */
export function describePlace(place: Candidate | undefined, id: string): string {
  if (!place) return id;
  const { name, kind, country, population } = place;
  const parts = [
    kind !== 'country' && country !== null ? countries.of(country) : undefined,
    population > 0 ? `${numbers.format(population)} hab.` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? `${name} (${parts.join(', ')})` : name;
}
