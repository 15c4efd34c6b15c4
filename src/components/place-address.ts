/** Writes one value into the address, or takes it out where it is empty; what else stands there is kept. */
export function writeAddress(name: 'q' | 'tri', value: string): void {
  const query = new URLSearchParams(location.search);
  if (value === '') query.delete(name);
  else query.set(name, value);
  const search = query.size > 0 ? `?${query}` : '';
  history.replaceState(null, '', location.pathname + search + (value === '' ? location.hash : ''));
}
