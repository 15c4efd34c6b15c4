import { type Entry, isLive, lastVersion, slugNow } from './entry.ts';
import type { PresentReport } from './present.ts';

/** Something published whose words, speaker or presence changed, and no correction of its report says so. */
export interface Uncorrected {
  readonly entry: Entry;
  readonly report: PresentReport;
  /** Day of the change, `YYYY-MM-DD`; null where the ledger does not know it yet. */
  readonly since: string | null;
  readonly sigil: string | null;
}

/** The day on which the report's own text changed it; undefined where it did not, or only our reading did. */
function changedOn(entry: Entry): string | undefined {
  if (entry.withdrawn) return entry.withdrawn.cause === 'text' ? entry.withdrawn.on : undefined;
  const last = lastVersion(entry);
  return entry.versions.length > 1 && last.cause === 'text' ? last.since : undefined;
}

/** A correction of the whole report tells it, one of the statement, or for a figure one of what carries it. */
function isTold(
  entry: Entry,
  carrier: Entry | undefined,
  since: string,
  { corrections }: PresentReport,
): boolean {
  const names = [entry, ...(carrier ? [carrier] : [])].flatMap(({ id, sigils = [] }) => [id, ...sigils]);
  return corrections.some(({ date, claim }) => date >= since && (claim === null || names.includes(claim)));
}

/** Statements that somebody else is said to have made, which the ledger has not heard of yet. */
function isReattributed(entry: Entry, { statements }: PresentReport): boolean {
  const now = statements.find(({ id }) => entry.kind === 'claim' && id === entry.id);
  return now !== undefined && isLive(entry) && now.by !== (lastVersion(entry).by ?? null);
}

/** Every published claim and figure that changed without a correction dated since. */
export function findUncorrected(entries: readonly Entry[], reports: readonly PresentReport[]): Uncorrected[] {
  const slugOf = new Map(
    entries.flatMap((one) => (one.kind === 'report' ? [[one.id, slugNow(one)] as const] : [])),
  );
  const claims = new Map(entries.flatMap((one) => (one.kind === 'claim' ? [[one.id, one] as const] : [])));
  const bySlug = new Map(reports.map((report) => [report.slug, report]));
  return entries.flatMap((entry): Uncorrected[] => {
    const report = bySlug.get(slugOf.get(entry.report ?? '') ?? '');
    if (!report || entry.to !== undefined) return [];
    const sigil = entry.sigils?.at(-1) ?? null;
    const since = changedOn(entry);
    if (since !== undefined && !isTold(entry, claims.get(entry.claim ?? ''), since, report))
      return [{ entry, report, since, sigil }];
    return isReattributed(entry, report) ? [{ entry, report, since: null, sigil }] : [];
  });
}
