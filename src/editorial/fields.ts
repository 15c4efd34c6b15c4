import { z } from 'zod';

/** Fields that several tables share. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const id = z
  .string()
  .regex(ID, 'Écrivez des minuscules sans accent, des chiffres et des traits d’union.')
  .describe('Identifiant permanent : minuscules sans accent, chiffres, traits d’union.');

export const text = z.string().trim().min(1);

function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return DAY.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

export const day = z
  .string()
  .refine(isDay, 'Écrivez un jour du calendrier, « AAAA-MM-JJ ».')
  .describe('Jour, AAAA-MM-JJ.');

export const url = z
  .url({ protocol: /^https?$/, error: 'Écrivez une adresse complète, « https://… ».' })
  .describe('Adresse complète, http ou https.');
