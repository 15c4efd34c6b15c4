/**
 * How each feature is drawn, for the static map and for Leaflet alike. Colours are in `styles/map.css`
 * under the class, so that a change of theme needs no redrawing. Widths and dashes in px.
 */
export interface LineStyle {
  readonly className: string;
  readonly width: number;
  readonly dash?: string;
}

export const FILLS = {
  sea: 'm-sea',
  land: 'm-land',
  theatre: 'm-ua',
  area: 'm-area',
  lake: 'm-lake',
} as const;

export const LINES = {
  shoreFar: { className: 'm-line m-s1', width: 22 },
  shoreMid: { className: 'm-line m-s2', width: 14 },
  shoreNear: { className: 'm-line m-s3', width: 7 },
  riverA: { className: 'm-line m-riv', width: 1.7 },
  riverB: { className: 'm-line m-riv', width: 1.3 },
  riverC: { className: 'm-line m-riv', width: 0.7 },
  division: { className: 'm-line m-adm', width: 0.8, dash: '3 2.5' },
  area: { className: 'm-line m-areal', width: 1.5, dash: '7 3 1.5 3' },
  border: { className: 'm-line m-bord', width: 1.4 },
  coast: { className: 'm-line m-coast', width: 0.7 },
  graticule: { className: 'm-line m-grat', width: 1 },
  ring: { className: 'm-line m-ring', width: 0.9, dash: '1.5 3' },
} as const satisfies Readonly<Record<string, LineStyle>>;

/** Shore lines from the widest, drawn under the land. */
export const SHORES = [LINES.shoreFar, LINES.shoreMid, LINES.shoreNear] as const;
export const RIVERS = { a: LINES.riverA, b: LINES.riverB, c: LINES.riverC } as const;

export type Face = 'sans400' | 'sans600' | 'serif400';

/** `spacing` in em, `halo` the width (px) of the outline that parts a label from the lines under it. */
export interface TextStyle {
  readonly className: string;
  readonly face: Face;
  readonly size: number;
  readonly spacing: number;
  readonly capitals: boolean;
}

export const TEXTS = {
  place: { className: 'm-stn', face: 'sans600', size: 17, spacing: 0, capitals: false },
  city: { className: 'm-t m-big', face: 'sans600', size: 13.5, spacing: 0, capitals: false },
  town: { className: 'm-t', face: 'sans400', size: 12, spacing: 0, capitals: false },
  region: { className: 'm-reg', face: 'sans600', size: 11.5, spacing: 0.02, capitals: false },
  area: { className: 'm-xl', face: 'serif400', size: 21, spacing: 0.3, capitals: true },
  country: { className: 'm-cty', face: 'serif400', size: 18, spacing: 0.3, capitals: true },
  water: { className: 'm-wtr', face: 'serif400', size: 14, spacing: 0.08, capitals: false },
  river: { className: 'm-wtr m-river', face: 'serif400', size: 12, spacing: 0.08, capitals: false },
  degree: { className: 'm-deg', face: 'sans400', size: 10.5, spacing: 0, capitals: false },
  scale: { className: 'm-scl', face: 'sans400', size: 11, spacing: 0, capitals: false },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** Towns above this population are set bold and keep their dot when the name finds no room. */
export const LARGE_TOWN = 300_000;
