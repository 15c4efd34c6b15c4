import { CSV_TYPE, formatCsv } from '../csv.ts';
import { placesToGeoJson } from './geojson.ts';
import type { DataFile } from './schema.ts';
import { claimColumns, figureColumns, namesIn, placeColumns } from './tables.ts';

/** One way to take the data away. */
export interface ExportFormat {
  readonly name: string;
  readonly format: 'JSON' | 'CSV' | 'GeoJSON';
  /** What it holds, French, without a capital. */
  readonly holds: string;
  /** Media type. */
  readonly type: string;
  readonly write: (data: DataFile) => string;
}

/** The files of each report, beside its page, and of the whole site. */
export const EXPORT_FORMATS = [
  {
    name: 'donnees.json',
    format: 'JSON',
    holds: 'rapports, affirmations, lieux et chiffres',
    type: 'application/json',
    write: (data) => JSON.stringify(data),
  },
  {
    name: 'affirmations.csv',
    format: 'CSV',
    holds: 'affirmations',
    type: CSV_TYPE,
    write: (data) => formatCsv(claimColumns(namesIn(data)), data.claims),
  },
  {
    name: 'lieux.csv',
    format: 'CSV',
    holds: 'lieux',
    type: CSV_TYPE,
    write: (data) => formatCsv(placeColumns(namesIn(data)), data.places),
  },
  {
    name: 'chiffres.csv',
    format: 'CSV',
    holds: 'chiffres',
    type: CSV_TYPE,
    write: (data) => formatCsv(figureColumns(), data.figures),
  },
  {
    name: 'lieux.geojson',
    format: 'GeoJSON',
    holds: 'lieux',
    type: 'application/geo+json',
    write: (data) => JSON.stringify(placesToGeoJson(data)),
  },
] as const satisfies readonly ExportFormat[];

/** The files of each place, beside its page. */
export const PLACE_FORMATS = EXPORT_FORMATS.filter(
  ({ name }) => name === 'affirmations.csv' || name === 'lieux.geojson',
);

/** Names under which the site's own two further files lie beside these. */
export const SCHEMA_FILE = 'schema.json';
export const PACKAGE_FILE = 'datapackage.json';
