import { z } from 'zod';

/** What of a stored report tells which places it names. */
const Naming = z.object({ analysis: z.object({ places: z.array(z.object({ id: z.string() })) }) });

/** Ids of the places that stored reports name. */
export function namedIn(stored: readonly unknown[]): Set<string> {
  return new Set(stored.flatMap((data) => Naming.parse(data).analysis.places).map(({ id }) => id));
}
