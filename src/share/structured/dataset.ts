import type { DataDownload, Dataset, Quotation } from 'schema-dts';
import type { FigureView, ReportView } from '../../corpus/model.ts';
import { typeset } from '../../markdown/typography.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../exports/files.ts';
import { LICENCES } from '../licences.data.ts';
import { PUBLISHER } from '../publisher.data.ts';
import type { Address } from './graph.ts';
import { publisher } from './publisher.ts';
import { nameReport } from './report.ts';

/** A set of data files: where they lie and whose they are. */
export interface DatasetPart {
  readonly name: string;
  readonly description: string;
  /** The page that it is described on, under the base path. */
  readonly page: string;
  /** The folder of its files, under the base path. */
  readonly folder: string;
  readonly holds: (format: ExportFormat) => boolean;
  readonly variables: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly modified: string | null;
}

function describeFile({ name, type }: ExportFormat, folder: string, address: Address): DataDownload {
  return {
    '@type': 'DataDownload',
    contentUrl: address(`${folder}${name}`),
    encodingFormat: type.replace(/;.*/, ''),
  };
}

export function describeDataset(part: DatasetPart, home: string, address: Address): Dataset {
  const { name, description, page, folder, holds, variables, modified } = part;
  return {
    '@type': 'Dataset',
    '@id': `${address(page)}#donnees`,
    name,
    description,
    url: address(page),
    inLanguage: PUBLISHER.language,
    isAccessibleForFree: true,
    license: LICENCES.map(({ path }) => path),
    creator: publisher(home, address),
    ...(modified && { dateModified: modified }),
    variableMeasured: variables,
    distribution: EXPORT_FORMATS.filter(holds).map((format) => describeFile(format, folder, address)),
  };
}

/** The files that hold figures. */
export const holdsFigures = ({ holds }: ExportFormat): boolean => holds.includes('chiffres');

const FIGURE_VARIABLES = ['valeur', 'unité', 'réserve', 'stock ou flux', 'qui le dit'];

/** The figures of one report. */
export function reportFigures(report: ReportView): DatasetPart {
  return {
    name: `Chiffres de « ${typeset(report.title)} »`,
    description: `Les chiffres du rapport, chacun avec sa réserve, son unité et qui le dit ; le calcul vérifie l’arithmétique, jamais le terrain.`,
    page: report.href,
    folder: report.href,
    holds: holdsFigures,
    variables: FIGURE_VARIABLES,
    modified: report.modified,
  };
}

/** The figures of all reports; `page` shows them, `folder` holds the site's files. */
export function siteFigures(page: string, folder: string, modified: string | null): DatasetPart {
  return {
    name: 'Chiffres des rapports',
    description:
      'Tous les chiffres des rapports, chacun avec sa réserve, son unité et qui le dit ; le calcul vérifie l’arithmétique, jamais le terrain.',
    ...{ page, folder, holds: holdsFigures, variables: FIGURE_VARIABLES, modified },
  };
}

/** All data of the site. */
export function siteDataset(page: string, modified: string | null): DatasetPart {
  return {
    name: 'Affirmations, lieux et chiffres des rapports',
    description:
      'Qui affirme quoi, sur quel lieu et avec quels chiffres, rapport par rapport, avec la date et qui conteste ; aucun verdict.',
    ...{ page, folder: page, holds: () => true, modified },
    variables: ['qui parle', 'posture', 'mots', 'date', 'lieux', 'chiffres', 'contestée par'],
  };
}

/** One figure: the sentence that holds it. */
export function describeFigure(
  { href, reserved, sentence, report }: FigureView,
  address: Address,
): Quotation {
  return {
    '@type': 'Quotation',
    '@id': address(href),
    url: address(href),
    name: reserved,
    ...(sentence && { text: sentence }),
    inLanguage: PUBLISHER.language,
    isPartOf: nameReport(report, address),
  };
}
