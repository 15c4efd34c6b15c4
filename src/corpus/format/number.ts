const NARROW = '\u202f';

/** Digits in French: decimal comma, narrow no-break spaces between thousands, as many decimals as written. */
export function formatNumber(value: number, decimals = 3): string {
  const [whole = '', fraction] = Math.abs(value)
    .toFixed(decimals)
    .replace(/\.?0+$/, '')
    .split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NARROW);
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** Latitude and longitude to a thousandth of a degree: « 48,282° N, 37,176° E ». */
export function formatPosition(lat: number, lon: number): string {
  const part = (value: number, plus: string, minus: string): string =>
    `${formatNumber(Math.abs(value), 3)}°\u00a0${value < 0 ? minus : plus}`;
  return `${part(lat, 'N', 'S')}, ${part(lon, 'E', 'O')}`;
}
