import { corpus } from '../../corpus/index.ts';
import { address, href } from '../../links.ts';
import { type ExportSite, gatherData } from './data-file.ts';
import { describePackage } from './datapackage.ts';
import { EXPORT_FORMATS, PACKAGE_FILE, SCHEMA_FILE } from './files.ts';
import type { DataFile } from './schema.ts';
import { dataSchema } from './schema.ts';
import { siteScope } from './scope.ts';

const PAGE = href('donnees/');

/** How this site's data name addresses. */
export const EXPORT_SITE: ExportSite = { address, schema: `${PAGE}${SCHEMA_FILE}` };

/** A file of the whole site, as {@link ExportFormat} has them, with what stands in it. */
export type SiteFile = Readonly<Record<'name' | 'format' | 'holds' | 'type' | 'body', string>>;

/** The data of the whole site. */
export async function siteData(): Promise<DataFile> {
  return gatherData(siteScope(await corpus(), PAGE), EXPORT_SITE);
}

async function write(): Promise<SiteFile[]> {
  const data = await siteData();
  const json = (value: object): string => JSON.stringify(value, null, 2);
  return [
    ...EXPORT_FORMATS.map(({ write, ...file }) => ({ ...file, body: write(data) })),
    {
      name: SCHEMA_FILE,
      format: 'JSON Schema',
      holds: 'forme des fichiers JSON, champ par champ',
      type: 'application/schema+json',
      body: json(dataSchema(address(EXPORT_SITE.schema))),
    },
    {
      name: PACKAGE_FILE,
      format: 'Data Package',
      holds: 'colonnes, licences et sources de ces fichiers',
      type: 'application/json',
      body: json(describePackage(data)),
    },
  ];
}

const once: { files?: Promise<SiteFile[]> } = {};

/** The files of the whole site, written once a build. */
export function siteFiles(): Promise<SiteFile[]> {
  once.files ??= write();
  return once.files;
}
