import { z } from 'zod';
import {
  address,
  claimRecord,
  day,
  figureRecord,
  placeRecord,
  reportRecord,
  text,
  voiceRecord,
} from './records.ts';

const licence = z.strictObject({
  name: text,
  title: text,
  path: text,
  covers: text.describe('Ce qu’elle couvre.'),
});

/** All that a JSON file of data holds: of one report, or of the whole site. */
export const dataFile = z.strictObject({
  $schema: address,
  title: text,
  url: address.describe('La page dont ce sont les données.'),
  language: text,
  updated: day.nullable().describe('Dernier jour où un rapport a été publié, modifié ou corrigé.'),
  notice: text,
  licences: z.array(licence),
  reserved: text.describe('Ce que ces licences ne couvrent pas.'),
  voices: z.array(voiceRecord),
  reports: z.array(reportRecord),
  claims: z.array(claimRecord),
  places: z.array(placeRecord),
  figures: z.array(figureRecord),
});

export type DataFile = z.infer<typeof dataFile>;

/** The JSON Schema (2020-12) of the data files; `id` is its own full address. */
export function dataSchema(id: string): object {
  return { $id: id, title: 'Données de Recoupe', ...z.toJSONSchema(dataFile, { target: 'draft-2020-12' }) };
}
