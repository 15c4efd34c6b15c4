import { LICENCES, NOTICE, RESERVED } from '../licences.data.ts';
import { PUBLISHER } from '../publisher.data.ts';
import { idsIn, recordClaim, recordFigure, recordPlace, recordReport } from './record-views.ts';
import type { DataFile } from './schema.ts';
import type { Scope } from './scope.ts';

/** What the files are written with. */
export interface ExportSite {
  /** A path under the base path as a full address where the site's own is known. */
  readonly address: (path: string) => string;
  /** The JSON Schema of the data files, under the base path. */
  readonly schema: string;
}

export function gatherData(scope: Scope, { address, schema }: ExportSite): DataFile {
  const idsOf = idsIn(scope.statements);
  const days = scope.reports.map(({ modified }) => modified).sort();
  return {
    $schema: address(schema),
    title: scope.title,
    url: address(scope.page),
    language: PUBLISHER.language,
    updated: days.at(-1) ?? null,
    notice: NOTICE,
    licences: LICENCES.map((licence) => ({ ...licence })),
    reserved: RESERVED,
    voices: scope.voices.map(({ id, letter, label, description }) => ({ id, letter, label, description })),
    reports: scope.reports.map((report) => recordReport(report, idsOf, address)),
    claims: scope.statements.map((statement) => recordClaim(statement, idsOf, address)),
    places: scope.places.map((place) => recordPlace(place, address)),
    figures: scope.figures.map((figure) => recordFigure(figure, idsOf, address)),
  };
}
