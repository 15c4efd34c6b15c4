import { z } from 'zod';
import { text } from './fields.ts';

export const SHAPES = ['square', 'circle', 'diamond', 'bracket', 'triangle', 'hexagon'] as const;
/** Told apart in the three colour-vision deficiencies together with the shape and the letter. */
export const HUES = ['ocre', 'bleu', 'vert', 'gris', 'prune', 'olive'] as const;

/** A row of voices.yml. */
export const voiceRow = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'Écrivez une lettre, puis lettres, chiffres ou traits d’union.')
    .describe('Identifiant permanent ; par usage, la lettre.'),
  letter: z
    .string()
    .regex(/^[A-Z]$/, 'Écrivez une seule majuscule sans accent.')
    .describe('Lettre du sigle.'),
  label: text.describe('Nom affiché : « Partie russe ».'),
  short: text.describe('Nom court, pour les tableaux et les filtres : « Russe ».'),
  shape: z.enum(SHAPES).describe('Forme du sigle.'),
  hue: z.enum(HUES).describe('Couleur du sigle.'),
  description: text.describe('Qui est rangé sous cette voix.'),
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/, 'Écrivez un code de pays ISO 3166, deux majuscules.'))
    .optional()
    .describe('Pays dont cette voix est une partie : code ISO 3166 de deux lettres.'),
});

export type Voice = z.infer<typeof voiceRow>;

/** Who speaks when nobody has filed the source, and the report itself. */
export const BUILT_IN_VOICES = [
  {
    id: 'T',
    letter: 'T',
    label: 'Tiers et données',
    short: 'Tiers',
    shape: 'diamond',
    hue: 'vert',
    description: 'Cartes, données, autres sources, et toute source qui n’est pas classée.',
  },
  {
    id: 'N',
    letter: 'N',
    label: 'Narration',
    short: 'Narration',
    shape: 'bracket',
    hue: 'gris',
    description: 'Ce que le rapport écrit sans l’attribuer à personne.',
  },
] as const satisfies readonly Voice[];

/** The editors' voices, then the built-in ones that they have not described themselves. */
export function withBuiltIn(voices: readonly Voice[]): Voice[] {
  const own = new Set(voices.map((voice) => voice.id));
  return [...voices, ...BUILT_IN_VOICES.filter((voice) => !own.has(voice.id))];
}
