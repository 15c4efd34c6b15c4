/** What of a page's view is kept in its address: the one voice that is read, the language of names, words sought, order. */
export const READING = { voice: 'voix', names: 'noms', query: 'q', order: 'tri' } as const;
type Parameter = (typeof READING)[keyof typeof READING];

/** Empty where the address does not say. */
export const readAddress = (name: Parameter): string => new URLSearchParams(location.search).get(name) ?? '';

/** An empty value takes the parameter away; the others stay, and the fragment unless another is given. */
export function writeAddress(name: Parameter, value: string, fragment = location.hash): void {
  const query = new URLSearchParams(location.search);
  if (value) query.set(name, value);
  else query.delete(name);
  const search = query.size > 0 ? `?${query}` : '';
  history.replaceState(history.state, '', `${location.pathname}${search}${fragment}`);
}
