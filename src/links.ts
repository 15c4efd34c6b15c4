/** Where the site lives: `/`, or the base path with a slash at both ends. */
const BASE = withSlashes(import.meta.env?.BASE_URL ?? '/');

function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}

/** A path of the site (`lieux/pokrovsk/`, with or without leading slash) under its base path. */
export function href(path: string): string {
  return BASE + path.replace(/^\//, '');
}

/** Where the site lives, `https://example.org`; undefined where the build was not told (`SITE_URL`). */
const SITE: string | undefined = import.meta.env?.SITE;

/**
 * The full address of a path that stands under the base path. Where the site's own address is not known
 * this is the path itself: it holds on whichever host the site is put.
 */
export function address(path: string): string {
  return SITE === undefined ? path : new URL(path, SITE).href;
}
