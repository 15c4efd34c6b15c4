/** The year from which these ids are given out, as the scheme asks for one. */
const SINCE = '2026';

/** No site has this name: where the site's address is not known, ids hold on whichever host it is put. */
const NO_HOST = 'recoupe.invalid';

/**
 * The permanent id of what stands under `key`: an address may gain a base path or a new form, this does not.
 * Source: RFC 4151, the tag URI scheme.
 */
export function tagOf(key: string, site: string | undefined): string {
  const host = site === undefined ? NO_HOST : new URL(site).hostname;
  return `tag:${host},${SINCE}:${encodeURI(key.replace(/\/$/, ''))}`;
}
