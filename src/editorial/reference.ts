import { z } from 'zod';
import { id, text, url } from './fields.ts';

/** A row of references.yml: a quantity from outside the reports, for the arithmetic. */
export const referenceRow = z.strictObject({
  id,
  label: text.describe('Ce que c’est : « Superficie de l’Ukraine ».'),
  value: z
    .union([z.number(), text])
    .describe('Valeur dans l’unité ; une date ISO quand l’unité est « date ».'),
  unit: text.describe('Unité, comme dans l’analyse : km2, %, count, date…'),
  place: text
    .optional()
    .describe(
      'Lieu dont c’est la quantité, identifiant du répertoire ; une part de ce lieu se calcule sur elle.',
    ),
  words: z
    .array(z.array(text).min(1))
    .min(1)
    .optional()
    .describe('Suites de mots ; la quantité vaut pour une phrase qui contient tous ceux d’une suite.'),
  date: text.describe('Date de validité, AAAA, AAAA-MM ou AAAA-MM-JJ.'),
  source: text.describe('Qui le dit.'),
  url: url.optional().describe('Où on le lit.'),
  note: text.optional().describe('Ce que la valeur comprend ou ne comprend pas.'),
});

export type ReferenceRow = z.infer<typeof referenceRow>;
