/** What a link to a view of the map says: `#carte=6.5/48.28/37.18/pokrovsk`, the place where one is chosen. */
export interface Address {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
  readonly place: string | undefined;
}

const NAME = '#carte=';

export function formatAddress({ zoom, lat, lon, place }: Address): string {
  const view = [zoom.toFixed(2), lat.toFixed(3), lon.toFixed(3)];
  return NAME + [...view, ...(place === undefined ? [] : [encodeURIComponent(place)])].join('/');
}

/** @returns undefined for anything but a view of the map within its bounds */
export function parseAddress(hash: string): Address | undefined {
  if (!hash.startsWith(NAME)) return undefined;
  const [zoom, lat, lon, place] = hash.slice(NAME.length).split('/');
  const [z, y, x] = [Number(zoom), Number(lat), Number(lon)];
  const valid = z >= 1 && z <= 12 && Math.abs(y) <= 85 && Math.abs(x) <= 180;
  if (!valid) return undefined;
  return { zoom: z, lat: y, lon: x, place: place ? decodeURIComponent(place) : undefined };
}
