import type { Graph, Thing } from 'schema-dts';

/** A path under the base path as a full address where the site's own is known. */
export type Address = (path: string) => string;

/** The things of one page in one block of JSON-LD. */
export function graph(...things: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}
