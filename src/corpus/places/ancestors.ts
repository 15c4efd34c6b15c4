import type { PlaceFacts } from './facts.ts';

/** Looks a place's facts up by its id. */
export type FactsOf = (id: string) => PlaceFacts | undefined;

/**
 * Ids of all that holds a place, the smallest first: a row that says « oblast de Donetsk » alone lies in
 * the Donbass and in Ukraine too. A loop is walked once.
 */
export function ancestorsOf(id: string, factsOf: FactsOf): string[] {
  const seen = new Set<string>();
  const walk = (of: string): string[] =>
    (factsOf(of)?.within ?? []).flatMap((wider) => {
      if (seen.has(wider) || wider === id || !factsOf(wider)) return [];
      seen.add(wider);
      return [wider, ...walk(wider)];
    });
  return walk(id);
}
