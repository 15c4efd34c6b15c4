import type { Font } from 'fontkit';
import type { Face } from '../../../map/style.data.ts';
import type { Faces } from './faces.ts';
import { FIXED_SPACES, SUBSTITUTES } from './spaces.data.ts';

/** Letters that one font sets together, or a space of a fixed width in em. */
export type Run =
  | { readonly kind: 'letters'; readonly font: Font; readonly text: string }
  | { readonly kind: 'space'; readonly width: number };

function append(runs: Run[], font: Font, text: string): void {
  const last = runs.at(-1);
  if (last?.kind === 'letters' && last.font === font)
    runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push({ kind: 'letters', font, text });
}

/** A text parted by the fonts that have its letters: « Покровськ » takes another file than « Pokrovsk ». */
export function runsOf(text: string, face: Face, faces: Faces): Run[] {
  const runs: Run[] = [];
  for (const written of text) {
    const width = FIXED_SPACES[written];
    const letter = SUBSTITUTES[written] ?? written;
    if (width !== undefined) runs.push({ kind: 'space', width });
    else if (letter !== '') append(runs, faces.fontFor(face, letter.codePointAt(0) ?? 0), letter);
  }
  return runs;
}
