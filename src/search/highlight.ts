import { stemOf, wordsOf } from './words.ts';

/** A piece of a text, and whether it answers the query. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** The text cut where a word of it has one of the stems, or begins with the last, which may be half typed. */
export function cutAtFound(text: string, stems: readonly string[]): Piece[] {
  const last = stems.at(-1);
  const answers = (form: string): boolean =>
    stems.includes(stemOf(form)) || (last !== undefined && form.startsWith(last));
  const pieces: Piece[] = [];
  let at = 0;
  for (const { form, start, end } of wordsOf(text)) {
    if (!answers(form)) continue;
    pieces.push({ text: text.slice(at, start), found: false }, { text: text.slice(start, end), found: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), found: false });
  return pieces.filter(({ text: piece }) => piece !== '');
}
