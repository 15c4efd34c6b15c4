/** Where the site lives: `/`, or the base path with a slash at both ends. */
const BASE = withSlashes(import.meta.env?.BASE_URL ?? '/');

function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}

/** A path of the site (`lieux/pokrovsk/`, with or without leading slash) under its base path. */
export function href(path: string): string {
  return BASE + path.replace(/^\//, '');
}
