/** What of the reading is kept in the address: the one voice that is read, the language of the names. */
export const READING = { voice: 'voix', names: 'noms' } as const;
type Parameter = (typeof READING)[keyof typeof READING];

/** Empty where the address does not say. */
export const readAddress = (name: Parameter): string => new URLSearchParams(location.search).get(name) ?? '';

/** An empty value takes the parameter away; the fragment and the others stay. */
export function writeAddress(name: Parameter, value: string): void {
  const query = new URLSearchParams(location.search);
  if (value) query.set(name, value);
  else query.delete(name);
  const search = query.size > 0 ? `?${query}` : '';
  history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
}
