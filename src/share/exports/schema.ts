import { z } from 'zod';
import { dataFile } from './records.ts';

/** The JSON Schema (2020-12) of the data files; `id` is its own full address. */
export function dataSchema(id: string): object {
  return { $id: id, title: 'Données de Recoupe', ...z.toJSONSchema(dataFile, { target: 'draft-2020-12' }) };
}
