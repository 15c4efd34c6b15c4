import {
  type Entry,
  FOLDERS,
  formerSlugs,
  isLive,
  type Kind,
  lastVersion,
  slugNow,
} from '../../permalinks/entry.ts';
import type { Corpus, ReportView } from '../model.ts';
import type { Moved, Permalinks, VersionView, Withdrawn } from './model.ts';

export interface PermalinkSources {
  readonly entries: readonly Entry[];
  readonly corpus: Pick<Corpus, 'reports' | 'places' | 'surroundings'>;
  /** A path of the site under its base path. */
  readonly href: (path: string) => string;
}

/** The published versions of an entry, oldest first. */
export function viewVersions({ versions }: Entry): VersionView[] {
  return versions.map(({ since, by, text }, index) => {
    const next = versions[index + 1];
    return {
      number: index + 1,
      ...{ since, text },
      by: by ?? null,
      until: next?.since ?? null,
      cause: next?.cause ?? null,
    };
  });
}

/** Last steps of the addresses that have a page of their own now. */
function pagesOf({ reports, places, surroundings }: PermalinkSources['corpus']): Record<Kind, Set<string>> {
  return {
    report: new Set(reports.map(({ slug }) => slug)),
    place: new Set([...places, ...surroundings].map(({ id }) => id)),
    claim: new Set(reports.flatMap(({ statements }) => statements.map(({ id }) => id))),
    figure: new Set(reports.flatMap(({ figures }) => figures.map(({ id }) => id))),
  };
}

/** Entries by kind and id, with the last that each leads to. */
function createTrail(entries: readonly Entry[]): (entry: Entry) => Entry {
  const byKey = new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry]));
  const follow = (entry: Entry): Entry => {
    const next = entry.to === undefined ? undefined : byKey.get(`${entry.kind} ${entry.to}`);
    return next ? follow(next) : entry;
  };
  return follow;
}

function viewMoved({ entries, href }: PermalinkSources, pages: Record<Kind, Set<string>>): Moved[] {
  const follow = createTrail(entries);
  return entries.flatMap((entry) => {
    const { kind } = entry;
    const end = follow(entry);
    const old = entry === end ? formerSlugs(entry) : [slugNow(entry), ...formerSlugs(entry)];
    const to = { label: lastVersion(end).text, href: href(`${FOLDERS[kind]}/${slugNow(end)}/`) };
    return old
      .filter((slug) => !pages[kind].has(slug))
      .map((slug) => ({ kind, slug, href: href(`${FOLDERS[kind]}/${slug}/`), to }));
  });
}

function viewWithdrawn(
  entry: Entry,
  report: ReportView | undefined,
  href: (path: string) => string,
): Withdrawn {
  const { kind, withdrawn, id, sigils = [] } = entry;
  const slug = slugNow(entry);
  const names = [id, ...sigils];
  const since = withdrawn?.on ?? '';
  const all = report?.corrections.filter(({ date }) => date >= since) ?? [];
  return {
    ...{ kind, slug },
    href: href(`${FOLDERS[kind]}/${slug}/`),
    index: href(`${FOLDERS[kind]}/`),
    versions: viewVersions(entry),
    gone: withdrawn ? { on: withdrawn.on, cause: withdrawn.cause, note: withdrawn.note ?? null } : null,
    report: report ? { label: report.title, href: report.href } : null,
    corrections: all.filter(({ about }) => about === null || names.includes(about.label)),
  };
}

/** What of the ledger has no page among what is published now. */
export function viewPermalinks(sources: PermalinkSources): Permalinks {
  const { entries, corpus, href } = sources;
  const pages = pagesOf(corpus);
  const bySlug = new Map(corpus.reports.map((report) => [report.slug, report]));
  const reportOf = new Map(
    entries.flatMap((one) => (one.kind === 'report' ? [[one.id, bySlug.get(slugNow(one))] as const] : [])),
  );
  const byKey = new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry]));
  const hasPage = (entry: Entry): boolean => pages[entry.kind].has(slugNow(entry));
  const isGone = (entry: Entry): boolean =>
    entry.to === undefined && !hasPage(entry) && (!isLive(entry) || entry.kind === 'place');
  return {
    moved: viewMoved(sources, pages),
    withdrawn: entries
      .filter(isGone)
      .map((entry) => viewWithdrawn(entry, reportOf.get(entry.report ?? ''), href)),
    historyOf: (kind, id) => {
      const entry = byKey.get(`${kind} ${id}`);
      return entry ? viewVersions(entry) : [];
    },
  };
}
