import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { LICENCES, RESERVED } from '../licences.data.ts';
import { PUBLISHER } from '../publisher.data.ts';
import { EXPORT_FORMATS, type ExportFormat, SCHEMA_FILE } from './files.ts';
import { claimRecord, figureRecord, placeRecord } from './records.ts';
import type { DataFile } from './schema.ts';
import { claimColumns, type FieldType, figureColumns, namesIn, placeColumns } from './tables.ts';

interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  readonly decimalChar?: ',';
}

/** How the tables are written; a spreadsheet set to French reads them so. */
const DIALECT = { delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true };

type Shape = Readonly<Record<string, z.ZodType>>;
type Columns = readonly { readonly name: string; readonly field: string; readonly type: FieldType }[];

function fieldsOf(columns: Columns, shape: Shape): Field[] {
  return columns.map(({ name, field, type }) => ({
    name,
    type,
    description: shape[field]?.description ?? name,
    ...(type === 'number' && { decimalChar: ',' as const }),
  }));
}

/** The table schema of each CSV file, by its name. */
function tableFields(data: DataFile): Readonly<Record<string, Field[]>> {
  const names = namesIn(data);
  return {
    'affirmations.csv': fieldsOf(claimColumns(names), claimRecord.shape),
    'lieux.csv': fieldsOf(placeColumns(names), placeRecord.shape),
    'chiffres.csv': fieldsOf(figureColumns(), figureRecord.shape),
  };
}

function describeResource(file: ExportFormat, data: DataFile): object {
  const body = file.write(data);
  const fields = tableFields(data)[file.name];
  return {
    name: file.name.replace(/[^a-z]+/g, '-'),
    path: file.name,
    title: `${PUBLISHER.name} : ${file.holds}`,
    format: file.format.toLowerCase(),
    mediatype: file.type.replace(/;.*/, ''),
    encoding: 'utf-8',
    bytes: Buffer.byteLength(body),
    hash: `sha256:${createHash('sha256').update(body).digest('hex')}`,
    ...(file.format === 'JSON' && { jsonSchema: SCHEMA_FILE }),
    ...(fields && {
      type: 'table',
      dialect: DIALECT,
      schema: { fields, missingValues: [''], primaryKey: ['identifiant'] },
    }),
  };
}

/** Where the data come from: the sources that reports name, and those of positions and names. */
function sourcesOf({ reports, places }: DataFile): { title: string; path?: string }[] {
  const named = new Map(
    reports.flatMap(({ source }) => (source ? [[source.name, source.url] as const] : [])),
  );
  const gazetteers = new Set(places.map(({ source }) => source.replace(/[\s\d]+$/, '')));
  return [
    ...[...named].map(([title, path]) => ({ title, ...(path && { path }) })),
    ...[...gazetteers].sort().map((title) => ({ title })),
  ];
}

/** A Frictionless Data Package 2.0 of the site's files. Source: datapackage.org/standard/data-package */
export function describePackage(data: DataFile): object {
  const sources = sourcesOf(data);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'recoupe',
    title: `${PUBLISHER.name} : affirmations, lieux et chiffres`,
    description: `${PUBLISHER.description} ${RESERVED}`,
    homepage: data.url,
    licenses: LICENCES.map(({ name, title, path, covers }) => ({
      name,
      title: `${title} (${covers})`,
      path,
    })),
    contributors: [{ title: PUBLISHER.name, roles: ['publisher'] }],
    ...(sources.length > 0 && { sources }),
    resources: EXPORT_FORMATS.map((file) => describeResource(file, data)),
  };
}
