import type { Markup } from '../markup.ts';

/** A path of the site, under its base path, as a full address where the site's own is known. */
export type Address = (path: string) => string;

export interface FeedEntry {
  /** Permanent path, without the base path: its id is made of it, whatever is edited. */
  readonly key: string;
  /** Under the base path. */
  readonly href: string;
  readonly title: string;
  /** `YYYY-MM-DD`, the day of the report. */
  readonly published: string;
  /** `YYYY-MM-DD`, moved on by each correction. */
  readonly updated: string;
  /** One line of text. */
  readonly summary: string;
  readonly content: readonly Markup[];
  readonly tags: readonly string[];
}

export interface Feed {
  /** Path of the page that it stands for, without the base path, with a slash behind it; empty for the site. */
  readonly key: string;
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}
