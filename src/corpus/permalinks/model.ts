import type { Cause, Kind } from '../../permalinks/entry.ts';
import type { CorrectionView, Link } from '../model.ts';

/** Words that were published, from a day on. */
export interface VersionView {
  /** Counts from 1; anchor `v1` on its page. */
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly since: string;
  /** The day on which the next one took its place; null for the last. */
  readonly until: string | null;
  readonly by: string | null;
  readonly text: string;
  /** Why the next one took its place; null for the last. */
  readonly cause: Cause | null;
}

/** An address that leads to another. */
export interface Moved {
  readonly kind: Kind;
  /** Last step of the address. */
  readonly slug: string;
  /** The whole of it, under the base path. */
  readonly href: string;
  readonly to: Link;
}

/** Something published that is no more, or a place that no report names any more. */
export interface Withdrawn {
  readonly kind: Kind;
  readonly slug: string;
  readonly href: string;
  /** Address of the index of its kind. */
  readonly index: string;
  readonly versions: readonly VersionView[];
  /** Null for a place that is only not named any more. */
  readonly gone: { readonly on: string; readonly cause: Cause; readonly note: string | null } | null;
  /** The report that held it, as it stands now; null where it is gone too, and for reports and places. */
  readonly report: Link | null;
  /** Corrections of that report since. */
  readonly corrections: readonly CorrectionView[];
}

/** What the site shows of its own past. */
export interface Permalinks {
  readonly moved: readonly Moved[];
  readonly withdrawn: readonly Withdrawn[];
  /** The versions of a statement or figure, oldest first; empty for what was not published yet. */
  historyOf(kind: Kind, id: string): readonly VersionView[];
}
