import type { StatementView, Voice } from './model.ts';

/** How many statements each voice has, in the voices' order; silent ones left out. */
export function countVoices(
  statements: readonly StatementView[],
  voices: readonly Voice[],
): { voice: Voice; count: number }[] {
  return voices
    .map((voice) => ({ voice, count: statements.filter((s) => s.voice.id === voice.id).length }))
    .filter((row) => row.count > 0);
}
