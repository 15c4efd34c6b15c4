import type { Root } from '../../search/model.ts';
import { kindOf, voiceOf } from '../../search/query.ts';

/** What the reader keeps of the results: nothing chosen in a facet keeps all. */
export interface Choice {
  readonly kinds: readonly string[];
  readonly voices: readonly string[];
}

const keeps = (chosen: readonly string[], value: string | undefined): boolean =>
  chosen.length === 0 || (value !== undefined && chosen.includes(value));

/** The documents that the choice keeps, in their order. */
export function choose(documents: readonly number[], root: Root, { kinds, voices }: Choice): number[] {
  return documents.filter(
    (document) => keeps(kinds, kindOf(root, document)) && keeps(voices, voiceOf(root, document)),
  );
}

function tally(values: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** How many results each value of a facet would leave, the other facet's choice kept. */
export function countFacets(
  documents: readonly number[],
  root: Root,
  { kinds, voices }: Choice,
): { readonly type: ReadonlyMap<string, number>; readonly voix: ReadonlyMap<string, number> } {
  const ofVoices = choose(documents, root, { kinds: [], voices });
  const ofKinds = choose(documents, root, { kinds, voices: [] });
  return {
    type: tally(ofVoices.map((document) => kindOf(root, document))),
    voix: tally(ofKinds.map((document) => voiceOf(root, document))),
  };
}
