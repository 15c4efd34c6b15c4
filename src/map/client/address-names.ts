/** How each part of a map's state is called in the address of its page. */
export const NAMES = {
  view: 'vue',
  place: 'lieu',
  voice: 'voix',
  report: 'rapport',
  from: 'du',
  to: 'au',
  square: 'echelle',
} as const;

/** Whether the query says anything of a map. */
export function saysState(query: string): boolean {
  const said = new URLSearchParams(query);
  return Object.values(NAMES).some((name) => said.has(name));
}
