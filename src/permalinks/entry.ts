import { z } from 'zod';
import { day, text } from '../editorial/fields.ts';

/** What has a permanent address, in the order of the ledger. */
export const KINDS = ['report', 'place', 'claim', 'figure'] as const;
export type Kind = (typeof KINDS)[number];

/** Where the pages of each kind lie. */
export const FOLDERS = {
  report: 'rapports',
  place: 'lieux',
  claim: 'affirmations',
  figure: 'chiffres',
} as const satisfies Record<Kind, string>;

/** Why something changed: the report was edited, or the same sentence is read otherwise. */
export const CAUSES = ['text', 'reading'] as const;
export type Cause = (typeof CAUSES)[number];

const version = z.strictObject({
  since: day.describe('Jour de publication.'),
  slug: text.optional().describe('Adresse d’un rapport ou d’un lieu, où elle change.'),
  by: text.optional().describe('Qui le dit.'),
  text: text.describe('Les mots publiés : titre, nom, phrase, chiffre.'),
  cause: z.enum(CAUSES).optional().describe('Pourquoi ces mots ont changé : texte ou lecture.'),
});

/** One line of `content/permalinks.jsonl`: something once published under an address of ours. */
export const entrySchema = z.strictObject({
  kind: z.enum(KINDS).describe('Rapport, lieu, affirmation ou chiffre.'),
  id: text.describe('Identifiant permanent : le premier sous lequel il a été publié.'),
  report: text.optional().describe('Identifiant permanent du rapport qui le contient.'),
  sigils: z.array(text).optional().describe('Ses sigles dans le rapport, le dernier en cours.'),
  places: z.array(text).optional().describe('Lieux nommés.'),
  claim: text.optional().describe('Affirmation qui porte le chiffre.'),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  in: text.optional().describe('Marque de la phrase qui le contient.'),
  beside: z.tuple([z.string(), z.string()]).optional().describe('Marques de ses voisins dans le rapport.'),
  versions: z.array(version).min(1).describe('Ce qui a été publié, du plus ancien au plus récent.'),
  to: text.optional().describe('Identifiant de ce qui l’a remplacé.'),
  withdrawn: z
    .strictObject({ on: day, cause: z.enum(CAUSES), note: text.optional() })
    .optional()
    .describe('Retrait : jour, cause, raison.'),
});

export type Entry = Readonly<z.infer<typeof entrySchema>>;
export type Version = Readonly<z.infer<typeof version>>;

/** The words last published; a schema holds that there are some. */
export function lastVersion({ versions, id }: Entry): Version {
  const last = versions.at(-1);
  if (!last) throw new RangeError(`entry "${id}" without a version`);
  return last;
}

/** The slug of a report's or place's page now: the last that was given, at first its id. */
export const slugNow = ({ versions, id }: Entry): string =>
  versions.findLast(({ slug }) => slug !== undefined)?.slug ?? id;

/** Slugs that it had before. */
export function formerSlugs(entry: Entry): string[] {
  const all = new Set([entry.id, ...entry.versions.flatMap(({ slug }) => slug ?? [])]);
  all.delete(slugNow(entry));
  return [...all];
}

/** Whether it is still to be found at its own address. */
export const isLive = ({ to, withdrawn }: Entry): boolean => to === undefined && withdrawn === undefined;

/** `affirmations/7k3m9q2x`: the way in which editors name it, and its address. */
export const addressOf = ({ kind, id }: Pick<Entry, 'kind' | 'id'>): string => `${FOLDERS[kind]}/${id}`;

const keyOf = ({ kind, report = '', id }: Entry): string => `${KINDS.indexOf(kind)} ${report} ${id}`;

/** The ledger's own order, whatever the order of the reports. */
export const inLedgerOrder = (a: Entry, b: Entry): number => (keyOf(a) < keyOf(b) ? -1 : 1);

/** Fields in the schema's order; what is not set is left out. */
export const formatEntry = (entry: Entry): string => JSON.stringify(entrySchema.parse(entry));
