import { z } from 'zod';
import { SOURCE_KINDS } from '../analysis/model.ts';
import { id, text, url } from './fields.ts';

/** A row of speakers.yml: one source, and how reports name it. */
export const speakerRow = z.strictObject({
  id,
  name: text.describe('Nom affiché, avec sa majuscule : « Ministère russe de la Défense ».'),
  voice: text.describe('Voix, un identifiant de voices.yml.'),
  kind: z.enum(SOURCE_KINDS).describe('Ce que c’est : une carte ou des données montrent, les autres disent.'),
  names: z
    .array(text)
    .min(1)
    .describe('Formes écrites dans les rapports, sans article ; majuscules et accents ne comptent pas.'),
  words: z
    .array(z.array(text).min(1))
    .optional()
    .describe('Suites de mots : la source est reconnue quand son nom les contient tous.'),
  source: url.optional().describe('Page publique qui dit qui est cette source.'),
  note: text.optional().describe('Précision, affichée avec la source.'),
});

export type SpeakerRow = z.infer<typeof speakerRow>;
