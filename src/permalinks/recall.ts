import type { Remembered } from './claim-likeness.ts';
import { type Entry, formerSlugs, lastVersion, slugNow } from './entry.ts';

/** What the ledger remembers of a published claim, and the id of what took its place. */
export interface Recalled extends Remembered {
  readonly to: string | null;
}

/** Whether a report was ever to be found under a slug. */
const hadSlug = (entry: Entry, slug: string): boolean =>
  entry.kind === 'report' && (slugNow(entry) === slug || formerSlugs(entry).includes(slug));

function findClaim(entries: readonly Entry[], name: string): Entry | undefined {
  const [slug = '', sigil] = name.split('#');
  if (sigil === undefined) return entries.find(({ kind, id }) => kind === 'claim' && id === name);
  const reports = new Set([slug, ...entries.filter((entry) => hadSlug(entry, slug)).map(({ id }) => id)]);
  return entries.find(
    ({ kind, report, sigils }) =>
      kind === 'claim' && reports.has(report ?? '') && sigils?.includes(sigil) === true,
  );
}

/** A claim by its permanent id, or by `rapport#R1`; null for what was never published. */
export function recallClaim(entries: readonly Entry[], name: string): Recalled | null {
  const entry = findClaim(entries, name);
  if (!entry) return null;
  const { text, by } = lastVersion(entry);
  return { text, by: by ?? null, places: entry.places ?? [], to: entry.to ?? null };
}
