import type { Voice } from '../corpus/model.ts';

/**
 * A sigil as it is heard: « R 1, Partie russe ». The number stands alone in it, as it does on the screen,
 * so that speech control finds it (WCAG 2.5.3).
 */
export function nameOf({
  number,
  voice,
}: {
  readonly number: number;
  readonly voice: Pick<Voice, 'letter' | 'label'>;
}): string {
  return `${voice.letter} ${number}, ${voice.label}`;
}
