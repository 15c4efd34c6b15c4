import { z } from 'zod';
import { id, text } from './fields.ts';

const answer = z
  .strictObject({
    voice: text.optional().describe('Voix qui répond.'),
    speaker: text.optional().describe('Source qui répond, identifiant de speakers.yml.'),
    place: text.optional().describe('Lieu dont l’affirmation parle.'),
    words: z.array(text).min(1).optional().describe('Mots que l’affirmation contient tous.'),
    ids: z.array(text).min(1).optional().describe('Affirmations choisies : « rapport#R1 ».'),
  })
  .refine((rule) => Object.keys(rule).length > 0, 'Écrivez au moins une condition.');

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
