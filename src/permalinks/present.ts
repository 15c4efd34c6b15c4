import type { Voiced } from './identify.ts';
import type { Seen } from './pair.ts';

export interface PresentStatement extends Voiced {
  readonly id: string;
  readonly sigil: string;
  readonly places: readonly string[];
}

export interface PresentFigure extends Seen {
  readonly id: string;
  /** Id of the statement that carries it; null where none does. */
  readonly claim: string | null;
}

/** A report as it would be published now. */
export interface PresentReport {
  readonly slug: string;
  readonly title: string;
  readonly statements: readonly PresentStatement[];
  readonly figures: readonly PresentFigure[];
  readonly corrections: readonly { readonly date: string; readonly claim: string | null }[];
}

/** A place that has a page, or could have one. */
export interface PresentPlace {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly string[];
  readonly lat: number | null;
  readonly lon: number | null;
}

/** All that the ledger is compared with. */
export interface Present {
  readonly reports: readonly PresentReport[];
  /** Those whose page the site would have. */
  readonly places: readonly PresentPlace[];
  /** Those of the editors' table, named by a report or not. */
  readonly candidates: readonly PresentPlace[];
  /** Whether some place has this id. */
  readonly hasPlace: (id: string) => boolean;
}
