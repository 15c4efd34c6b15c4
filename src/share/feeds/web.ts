import type { Address } from './model.ts';

/** Where a feed is put: what it needs to know of the site. */
export interface Web {
  readonly address: Address;
  /** `https://example.org`; undefined where the build was not told. */
  readonly site: string | undefined;
  /** The home page, under the base path. */
  readonly home: string;
  /** `YYYY-MM-DD` of the newest report: when a feed without entries last changed. */
  readonly since: string;
}
