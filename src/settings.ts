/** What the owner of a site may switch, by environment variables of the build. */
export interface Settings {
  /** Offers OpenStreetMap's tiles under the map, to readers who ask for them. `OSM_LAYER=1`; off by default. */
  readonly osmLayer: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function readSettings(environment: Environment): Settings {
  return { osmLayer: environment['OSM_LAYER'] === '1' };
}

/** The only other host that a page may ever ask, and only with that setting. */
export const OSM_HOST = 'https://tile.openstreetmap.org';

/** The directives of the content security policy beside those of scripts and styles. */
export function policyOf({ osmLayer }: Settings): `img-src ${string}`[] {
  return [`img-src 'self' data:${osmLayer ? ` ${OSM_HOST}` : ''}`];
}
