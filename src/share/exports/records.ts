import { z } from 'zod';
import { MEASURED_KINDS, NATURES, PLACE_KINDS, QUALIFIERS, SOURCE_KINDS } from '../../analysis/model.ts';
import { ACTS } from '../../corpus/model.ts';

const id = z.string().min(1);
export const address = z.string().min(1);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const text = z.string();

export const voiceRecord = z.strictObject({
  id,
  letter: text.describe('Lettre du sigle.'),
  label: text,
  description: text.describe('Qui est rangé sous cette voix.'),
});

export const reportRecord = z.strictObject({
  id: id.describe('Identifiant du rapport.'),
  url: address,
  title: text,
  standfirst: text.nullable().describe('Chapeau.'),
  subject: text.nullable(),
  date: day.describe('Jour du rapport.'),
  modified: day.describe('Dernier jour où il a été publié, modifié ou corrigé.'),
  version: z.int().min(1),
  source: z
    .strictObject({ name: text, url: text.nullable(), note: text.nullable() })
    .nullable()
    .describe('D’où vient le rapport.'),
  infoDate: day.nullable().describe('Jour auquel les informations se rapportent.'),
  corrections: z.array(
    z.strictObject({
      date: day,
      text,
      about: id.nullable().describe('Affirmation corrigée ; null : le rapport entier.'),
    }),
  ),
  unsaid: z
    .array(
      z.strictObject({
        text,
        claims: z.array(id).describe('Affirmations à qui cela manque ; aucune : au rapport entier.'),
        about: text.nullable().describe('Le chiffre, tel qu’écrit, ou le lieu dont il s’agit.'),
        url: text.nullable().describe('Où l’on en lit plus.'),
      }),
    )
    .describe(
      'Ce que le rapport ne dit pas, ajouté par la rédaction ; le reste est calculé, voir « claims ».',
    ),
  cuts: z.array(z.int()).describe('Paragraphes où le texte source est coupé.'),
});

export const claimRecord = z.strictObject({
  id: id.describe('Identifiant permanent de l’affirmation.'),
  url: address.describe('Sa page.'),
  report: id.describe('Rapport qui la contient.'),
  reportDate: day.describe('Jour du rapport : elle avait été dite ce jour-là au plus tard.'),
  sigil: text.describe('Sigle dans son rapport : lettre de la voix et numéro.'),
  kind: z.enum(['claim', 'narration']).describe('Affirmation attribuée, ou phrase du rapport lui-même.'),
  voice: id.describe('Voix sous laquelle la source est rangée.'),
  speaker: text.describe('Qui parle, tel qu’affiché.'),
  speakerKind: z.enum(SOURCE_KINDS).nullable().describe('Nature de la source.'),
  act: z
    .enum(ACTS)
    .describe('Acte de parole : affirme, rapporte, rejette, demande ; jamais si la phrase est exacte.'),
  date: text
    .nullable()
    .describe(
      'Quand elle a été dite : année, mois ou jour ISO 8601, « AAAA-Qn » un trimestre, « AAAA-SP » une saison, « DE/À » une durée ; null : le rapport ne le dit pas.',
    ),
  text: text.describe('Ses mots dans le rapport.'),
  context: text.describe('La phrase du rapport qui la contient.'),
  places: z.array(id).describe('Lieux dont elle parle.'),
  figures: z.array(id).describe('Chiffres qu’elle contient.'),
  contestedBy: z.array(id).describe('Affirmations qui la nient en toutes lettres.'),
  denies: z.array(id).describe('Affirmations qu’elle nie.'),
  departsFrom: z
    .array(id)
    .describe('Affirmations dont les nombres ou les mots ne concordent pas avec les siens.'),
  unsaid: z.array(text).describe('Ce que le texte ne dit pas d’elle.'),
});

export const placeRecord = z.strictObject({
  id: id.describe('Identifiant permanent du lieu.'),
  url: address.describe('Sa page.'),
  name: text.describe('Nom français.'),
  kind: z.enum(PLACE_KINDS).describe('Genre de lieu.'),
  lat: z
    .number()
    .min(-90)
    .max(90)
    .nullable()
    .describe('Latitude WGS 84 en degrés, 5 décimales ; null : position inconnue ou sans objet.'),
  lon: z.number().min(-180).max(180).nullable().describe('Longitude WGS 84 en degrés, 5 décimales.'),
  isoCodes: z.array(text).describe('Codes ISO 3166 de ce que couvre une région ou un pays.'),
  within: z.array(id).describe('Ce qui le contient, du plus petit au plus grand.'),
  names: z
    .array(
      z.strictObject({
        form: text,
        lang: text.describe('Langue et écriture, BCP 47.'),
        since: text.nullable(),
        until: text.nullable(),
      }),
    )
    .describe('Ses noms, dans toutes les langues connues.'),
  claims: z.int().min(0).describe('Nombre d’affirmations et de phrases qui en parlent.'),
  claimsByVoice: z.record(z.string(), z.int().min(1)).describe('Le même nombre, voix par voix.'),
  reports: z.array(id).describe('Rapports qui le nomment.'),
  source: text.describe('D’où viennent la position et le nom.'),
  sourceUrl: text.nullable(),
});

export const figureRecord = z.strictObject({
  id: id.describe('Identifiant permanent du chiffre.'),
  url: address.describe('Sa page.'),
  report: id.describe('Rapport qui le contient.'),
  kind: z.enum(MEASURED_KINDS).describe('Genre de mesure.'),
  written: text.describe('Tel qu’écrit, réserve comprise : « plus de 19 % ».'),
  qualifier: z.enum(QUALIFIERS).describe('La réserve sous laquelle il est dit ; « vague » : aucune valeur.'),
  value: z.number().nullable().describe('Valeur dans l’unité ; null : une fourchette ou une quantité vague.'),
  min: z.number().nullable().describe('Bas de la fourchette.'),
  max: z.number().nullable().describe('Haut de la fourchette.'),
  unit: text.describe('Unité.'),
  noun: text.nullable().describe('Ce qui est compté, tel qu’écrit.'),
  nature: z
    .enum(NATURES)
    .nullable()
    .describe('Stock : tenu à un moment ; flux : pris ou venu sur une durée ; null : non dit.'),
  of: text.nullable().describe('Ce dont une part est une part, tel qu’écrit.'),
  per: text.nullable().describe('Unité de temps d’un taux, year à second ; null : aucune.'),
  each: text.nullable().describe('Ce à quoi un taux se rapporte, tel qu’écrit : « la tonne ».'),
  speaker: text.nullable().describe('Qui le dit.'),
  claims: z.array(id).describe('Affirmations qui le contiennent.'),
  sentence: text.describe('La phrase qui le contient.'),
});

export type ReportRecord = z.infer<typeof reportRecord>;
export type ClaimRecord = z.infer<typeof claimRecord>;
export type PlaceRecord = z.infer<typeof placeRecord>;
export type FigureRecord = z.infer<typeof figureRecord>;
