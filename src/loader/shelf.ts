import type { Diagnostic, Message } from '../editorial/diagnostic.ts';
import type { ContentFile } from './folder.ts';

export type Data = Record<string, unknown>;

/** A file read: what to store, null for a draft and for what has a fault. */
export interface Reading {
  readonly data: Data | null;
  /** What a draft holds: it is checked with the others, and not published. */
  readonly draft?: Data;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file as the store keeps it. */
export interface Stored {
  readonly slug: string;
  readonly data: unknown;
}

/** Faults and warnings with their place, and what is only worth knowing. */
export interface Review {
  readonly diagnostics: readonly Diagnostic[];
  readonly notices: readonly Message[];
}

/** How one collection is read. */
export interface Shelf {
  /** The content folder, and where what can be made again is kept. */
  readonly dir: string;
  readonly cache: string;
  readonly folder: string;
  readonly version: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly read: (file: ContentFile) => Reading;
  /** What a file's reading depends on beside its text and the rules. */
  readonly stampOf: (slug: string) => string;
  /** What only the whole collection can tell. */
  readonly review: (stored: readonly Stored[]) => Review;
  /** What the whole collection, drafts included, gives an editor to settle; no fault. */
  readonly propose: (stored: readonly Stored[], files: readonly ContentFile[]) => readonly Diagnostic[];
}
