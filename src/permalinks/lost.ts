import { type Entry, slugNow } from './entry.ts';
import type { Present, PresentReport, PresentStatement } from './present.ts';
import { proposeClaims } from './propose-claims.ts';
import { proposeFigures } from './propose-figures.ts';
import { proposePlace } from './propose-places.ts';
import { proposeReport } from './propose-reports.ts';
import { Published } from './published.ts';

/** What became of something published, as far as likeness tells. */
export const FATES = ['reworded', 'moved', 'merged', 'withdrawn'] as const;
export type Fate = (typeof FATES)[number];

/** A published id that leads nowhere any more, and where it should. */
export interface Lost {
  readonly entry: Entry;
  readonly fate: Fate;
  /** Id, or slug of a report or place, to accept; null where nothing is like it. */
  readonly to: string | null;
  /** Its words. */
  readonly text: string | null;
}

const gone = (entry: Entry): Lost => ({ entry, fate: 'withdrawn', to: null, text: null });

function lostReports(published: Published, { reports }: Present): Lost[] {
  const slugs = new Set(reports.map(({ slug }) => slug));
  const fresh = reports.filter(({ slug }) => !published.hasSlug('report', slug));
  return published
    .of('report')
    .filter((entry) => !slugs.has(slugNow(entry)))
    .map((entry) => {
      const found = proposeReport(entry, published.in(entry.id, 'claim'), fresh);
      return found ? { entry, fate: 'moved', to: found.slug, text: found.title } : gone(entry);
    });
}

function lostPlaces(published: Published, { candidates, places, hasPlace }: Present): Lost[] {
  return published
    .of('place')
    .filter((entry) => !hasPlace(slugNow(entry)))
    .map((entry) => {
      const found = proposePlace(entry, [...candidates, ...places]);
      if (!found) return gone(entry);
      const fate = published.hasSlug('place', found.id) ? 'merged' : 'moved';
      return { entry, fate, to: found.id, text: found.name };
    });
}

/** One report that is there, and its permanent id. */
interface Housed {
  readonly id: string;
  readonly report: PresentReport;
}

function lostClaims(
  published: Published,
  { id, report }: Housed,
  newElsewhere: () => readonly PresentStatement[],
): Lost[] {
  const now = new Set(report.statements.map((statement) => statement.id));
  const lost = published.in(id, 'claim').filter((entry) => !now.has(entry.id));
  if (lost.length === 0) return [];
  const elsewhere = newElsewhere();
  const isKnown = (statement: PresentStatement): boolean => published.hasId('claim', statement.id);
  const found = proposeClaims(lost, {
    fresh: report.statements.filter((statement) => !isKnown(statement)),
    known: report.statements.filter(isKnown),
    elsewhere,
  });
  return lost.map((entry) => {
    const to = found.get(entry);
    if (!to) return gone(entry);
    const fate =
      isKnown(to) || isTaken(found, entry, to) ? 'merged' : elsewhere.includes(to) ? 'moved' : 'reworded';
    return { entry, fate, to: to.id, text: to.text };
  });
}

/** Whether an earlier lost statement has become it already. */
function isTaken(found: ReadonlyMap<Entry, PresentStatement>, entry: Entry, to: PresentStatement): boolean {
  return [...found].find(([, one]) => one === to)?.[0] !== entry;
}

function lostFigures(published: Published, { id, report }: Housed, claims: readonly Lost[]): Lost[] {
  const now = new Set(report.figures.map((figure) => figure.id));
  const lost = published.in(id, 'figure').filter((entry) => !now.has(entry.id));
  const become = new Map(claims.map(({ entry, to }) => [entry.id, to]));
  const found = proposeFigures(
    lost,
    report.figures,
    (figure) => !published.hasId('figure', figure.id),
    (claim) => become.get(claim) ?? claim,
  );
  return lost.map((entry) => {
    const to = found.get(entry);
    return to ? { entry, fate: 'reworded', to: to.id, text: to.text } : gone(entry);
  });
}

/** Everything published that no longer resolves; what a lost report held is told with it, not one by one. */
export function findLost(entries: readonly Entry[], present: Present): Lost[] {
  const published = new Published(entries);
  const bySlug = new Map(present.reports.map((report) => [report.slug, report]));
  const housed = published.of('report').flatMap((entry): Housed[] => {
    const report = bySlug.get(slugNow(entry));
    return report ? [{ id: entry.id, report }] : [];
  });
  const fresh = new Map(
    present.reports.map((report) => [
      report,
      report.statements.filter(({ id }) => !published.hasId('claim', id)),
    ]),
  );
  const within = housed.flatMap((one) => {
    const elsewhere = () =>
      [...fresh].flatMap(([report, statements]) => (report === one.report ? [] : statements));
    const claims = lostClaims(published, one, elsewhere);
    return [...claims, ...lostFigures(published, one, claims)];
  });
  return [...lostReports(published, present), ...lostPlaces(published, present), ...within];
}
