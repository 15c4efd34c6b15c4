import { z } from 'zod';
import { id, text } from './fields.ts';

const answer = z
  .strictObject({
    voice: text.optional().describe('Voix qui répond.'),
    speaker: text.optional().describe('Source qui répond, identifiant de speakers.yml.'),
    place: text.optional().describe('Lieu dont l’affirmation parle.'),
    words: z.array(text).min(1).optional().describe('Mots que l’affirmation contient tous.'),
    ids: z
      .array(text)
      .min(1)
      .optional()
      .describe('Affirmations choisies : identifiant permanent, ou « rapport#R1 ».'),
    quote: text.optional().describe('Mots de ces affirmations, pour les retrouver quand le texte change.'),
    reserve: z
      .boolean()
      .optional()
      .describe('Vrai : aucune affirmation n’y répond encore, la vérification ne le signale pas.'),
  })
  .refine(
    ({ quote: _, reserve: __, ...rule }) => Object.keys(rule).length > 0,
    'Écrivez au moins une condition.',
  );

/** A row of questions.yml: a question, and which statements answer it. */
export const questionRow = z.strictObject({
  id,
  question: text.describe('La question, telle qu’affichée.'),
  subject: text.optional().describe('Sujet des rapports concernés, comme dans leur en-tête.'),
  answers: z
    .array(answer)
    .min(1)
    .describe('Règles : une affirmation répond quand elle remplit une ligne entière.'),
});

export type QuestionRow = z.infer<typeof questionRow>;

/** A row of questions.yml that refuses a proposed pair: it is not proposed again. */
export const refusalRow = z.strictObject({
  refused: z.array(text).min(2).describe('Affirmations qui ne répondent pas à une même question.'),
  why: text.optional().describe('Pourquoi, pour la rédaction.'),
});

export type RefusalRow = z.infer<typeof refusalRow>;

const isRefusal = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'refused');

/** What a row of questions.yml is to be: a refusal where it says so, else a question. */
export const schemaOfRow = (value: unknown): z.ZodType<QuestionRow | RefusalRow> =>
  isRefusal(value) ? refusalRow : questionRow;
