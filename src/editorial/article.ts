import { z } from 'zod';
import { day, text, url } from './fields.ts';
import { unsaidSchema } from './unsaid.ts';

/** The front matter of a report in content/articles. */
export const articleSchema = z.strictObject({
  title: text.describe('Titre du rapport.'),
  date: day.describe('Jour du rapport, AAAA-MM-JJ ; les dates relatives se lisent depuis ce jour.'),
  lang: text.default('fr').describe('Langue du texte.'),
  standfirst: text.optional().describe('Chapeau : une ou deux phrases.'),
  subject: text.optional().describe('Sujet : « Guerre en Ukraine, front de l’Est ».'),
  source: z
    .strictObject({
      name: text.describe('D’où vient le rapport.'),
      url: url.optional(),
      date: day.optional().describe('Jour de la source.'),
      note: text.optional().describe('État du texte source.'),
    })
    .optional()
    .describe('La source du rapport.'),
  infoDate: day.optional().describe('Jour auquel les informations se rapportent.'),
  infoNote: text.optional().describe('Précision sur ce jour : « heure non indiquée ».'),
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/, 'Écrivez deux majuscules, code ISO 3166 : « UA ».'))
    .optional()
    .describe('Pays du rapport, codes ISO 3166-1.'),
  voices: z.array(text).optional().describe('Voix attendues, identifiants de voices.yml.'),
  note: text.optional().describe('Note de la rédaction.'),
  corrections: z
    .array(
      z.strictObject({
        date: day.describe('Jour de la correction.'),
        text: text.describe('Ce qui a été corrigé.'),
        claim: text.optional().describe('L’affirmation corrigée : son sigle, « R3 », ou son identifiant.'),
      }),
    )
    .default([])
    .describe('Corrections publiées.'),
  unsaid: z
    .array(unsaidSchema)
    .default([])
    .describe('Ce que le rapport ne dit pas, ajouté par la rédaction.'),
  updated: day.optional().describe('Jour de la dernière modification.'),
  version: z.int().min(1).default(1).describe('Numéro de version.'),
  draft: z.boolean().default(false).describe('Brouillon : vérifié, mais pas publié.'),
});

export type ArticleFrontMatter = z.infer<typeof articleSchema>;

/** The front matter of a page in content/pages. */
export const pageSchema = z.strictObject({
  title: text.describe('Titre de la page.'),
  description: text.describe('Une phrase, pour les moteurs de recherche.'),
  order: z.number().default(0).describe('Rang dans la liste des pages, le plus petit d’abord.'),
});

export type PageFrontMatter = z.infer<typeof pageSchema>;
