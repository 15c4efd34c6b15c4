import { z } from 'zod';
import { text, url } from './fields.ts';

/** What a report does not say, as an editor adds it to what the site computes. */
export const unsaidSchema = z
  .strictObject({
    text: text.describe('Ce qui manque, en quelques mots : « Nombre d’habitants restés sur place ».'),
    claim: text
      .optional()
      .describe('L’affirmation à qui cela manque : son sigle, « R3 », ou son identifiant.'),
    figure: text.optional().describe('Le chiffre à qui cela manque : tel qu’écrit, ou son identifiant.'),
    place: text.optional().describe('Le lieu dont le rapport ne le dit pas : son identifiant.'),
    link: z
      .strictObject({ label: text.describe('Mots du lien.'), url })
      .optional()
      .describe('Où l’on en lit plus.'),
  })
  .refine(
    ({ claim, figure, place }) => [claim, figure, place].filter((anchor) => anchor !== undefined).length <= 1,
    'Rattachez-le à une seule chose : « claim », « figure » ou « place ».',
  );

export type WrittenUnsaid = z.infer<typeof unsaidSchema>;
