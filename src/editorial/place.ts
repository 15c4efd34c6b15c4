import { z } from 'zod';
import { PLACE_KINDS } from '../analysis/model.ts';
import { day, id, text, url } from './fields.ts';

const isoRegion = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]+$/, 'Écrivez un code ISO 3166-2 : « UA-14 ».')
  .describe('Code ISO 3166-2 d’une région.');

const isoCountry = z
  .string()
  .regex(/^[A-Z]{2}$/, 'Écrivez deux majuscules, code ISO 3166-1 : « UA ».')
  .describe('Code ISO 3166-1 d’un pays.');

const year = z.string().regex(/^\d{4}$/, 'Écrivez une année ou un jour entre guillemets : « "2016" ».');
const yearOrDay = z.union([day, year], 'Écrivez une année ou un jour entre guillemets : « "2016" ».');

const placeName = z.strictObject({
  form: text.describe('La forme, telle qu’on l’écrit.'),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/, 'Écrivez une étiquette BCP 47 : « fr », « uk », « ru-Latn ».')
    .describe('Langue et écriture, BCP 47.'),
  note: text.optional().describe('Précision : « nom officiel », « forme de presse ».'),
  since: yearOrDay.optional().describe('Année ou jour depuis lequel ce nom est officiel.'),
  until: yearOrDay.optional().describe('Année ou jour jusqu’auquel il l’était.'),
  source: text.optional().describe('Qui dit depuis quand ou jusqu’à quand.'),
  url: url.optional().describe('Où on le lit.'),
});

/** A row of content/places.yml: a place as the editors name it; it goes before what the gazetteer knows. */
export const placeRow = z
  .strictObject({
    id,
    name: text.describe('La seule forme française que le site affiche.'),
    kind: z.enum(PLACE_KINDS).describe('Nature du lieu.'),
    lat: z.number().min(-90).max(90).optional().describe('Latitude en degrés, WGS 84.'),
    lon: z.number().min(-180).max(180).optional().describe('Longitude en degrés, WGS 84.'),
    area: z.array(isoRegion).min(1).optional().describe('Régions dont le lieu est fait.'),
    iso: z
      .union([isoRegion, isoCountry])
      .optional()
      .describe('Code ISO du pays ou de la région que la ligne remplace.'),
    geonames: z.int().positive().optional().describe('Numéro GeoNames de la localité que la ligne remplace.'),
    country: isoCountry.optional(),
    region: isoRegion.optional(),
    within: z
      .union([id, z.array(id)])
      .transform((ids) => [ids].flat())
      .default([])
      .describe('Lieux qui le contiennent, du plus petit au plus grand.'),
    names: z.array(placeName).default([]).describe('Les autres formes, langue par langue.'),
    population: z
      .strictObject({
        value: z.int().min(0).describe('Nombre d’habitants.'),
        date: yearOrDay.describe('Année ou jour du chiffre.'),
        source: text.describe('Qui le dit.'),
      })
      .optional()
      .describe('Population, avec sa date et sa source.'),
    notToConfuse: z
      .array(text)
      .default([])
      .describe('Homonymes à ne pas confondre : l’identifiant d’un lieu, ou des mots pour un autre.'),
    reserve: z
      .boolean()
      .default(false)
      .describe('Lieu tenu prêt pour des rapports à venir : pas d’avertissement tant qu’aucun ne le nomme.'),
    note: text.optional().describe('Une phrase pour le lecteur.'),
    source: text.describe('D’où viennent la position et les noms.'),
  })
  .refine(({ lat, lon }) => (lat === undefined) === (lon === undefined), {
    path: ['lat'],
    error: 'Donnez la latitude et la longitude, ou aucune des deux.',
  });

export type PlaceRow = z.infer<typeof placeRow>;
