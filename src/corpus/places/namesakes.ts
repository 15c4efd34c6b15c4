import { ancestorsOf, type FactsOf } from './ancestors.ts';
import type { PlaceFacts } from './facts.ts';
import type { Namesake } from './model.ts';
import type { PlacedReport } from './view.ts';

/** How many namesakes are shown: *Saint-Denis* has dozens. */
const SHOWN = 6;

/** How often each place was a candidate for this place's name in a report and was not chosen. */
function countRuledOut(id: string, reports: readonly PlacedReport[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { namings } of reports)
    for (const naming of namings)
      if (naming.id === id)
        for (const other of naming.runnersUp) counts.set(other, (counts.get(other) ?? 0) + 1);
  return counts;
}

/** Other places of the same name: those that the reports' readings ruled out first, then the best known. */
export function namesakesOf(
  facts: PlaceFacts,
  reports: readonly PlacedReport[],
  factsOf: FactsOf,
  pageOf: (id: string) => string | null,
): Namesake[] {
  const ruledOut = countRuledOut(facts.id, reports);
  const around = new Set(ancestorsOf(facts.id, factsOf));
  const ids = [...new Set([...ruledOut.keys(), ...facts.namesakes])].filter((id) => !around.has(id));
  return ids.slice(0, SHOWN).flatMap((id) => {
    const other = factsOf(id);
    if (!other) return [];
    const wider = ancestorsOf(id, factsOf).flatMap((holder) => factsOf(holder)?.name ?? []);
    return {
      id,
      label: other.name,
      kind: other.kind,
      href: pageOf(id),
      where: wider.join(', '),
      ruledOut: ruledOut.get(id) ?? 0,
    };
  });
}
