import { type Entry, isLive, type Kind, slugNow } from './entry.ts';

/** The live entries of a ledger by kind and report, and the slugs and ids that they answer to. */
export class Published {
  private readonly byKind: ReadonlyMap<Kind, readonly Entry[]>;
  private readonly byReport: ReadonlyMap<string, readonly Entry[]>;
  private readonly ids: ReadonlySet<string>;
  private readonly slugs: ReadonlySet<string>;

  constructor(entries: readonly Entry[]) {
    const live = entries.filter(isLive);
    this.byKind = Map.groupBy(live, ({ kind }) => kind);
    this.byReport = Map.groupBy(live, ({ kind, report = '' }) => `${kind} ${report}`);
    this.ids = new Set(entries.map(({ kind, id }) => `${kind} ${id}`));
    this.slugs = new Set(live.map((entry) => `${entry.kind} ${slugNow(entry)}`));
  }

  of(kind: Kind): readonly Entry[] {
    return this.byKind.get(kind) ?? [];
  }

  /** What was published of one kind in the report of this id. */
  in(report: string, kind: Kind): readonly Entry[] {
    return this.byReport.get(`${kind} ${report}`) ?? [];
  }

  hasId(kind: Kind, id: string): boolean {
    return this.ids.has(`${kind} ${id}`);
  }

  hasSlug(kind: Kind, slug: string): boolean {
    return this.slugs.has(`${kind} ${slug}`);
  }
}
