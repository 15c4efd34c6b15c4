import { clipWords } from '../../corpus/format/clip.ts';
import { typeset } from '../../markdown/typography.ts';
import type { Card, Row } from './model.ts';

/** What readers of screens and of pages without pictures are given, signs. */
const LONGEST = 420;

const told = (row: Row): string =>
  row
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      return piece.kind === 'sigil' ? `${piece.voice.letter}${piece.number ?? ''}` : '';
    })
    .filter((part) => part !== '')
    .join(' ');

/** All that a card says, in the order in which it is read. */
export function altOf({ who, act, detail, body, under, rows }: Card): string {
  const head = act === null ? `${who}, ${detail}` : `${who} ${act} (${detail})`;
  const said = act === null ? body : `« ${body} »`;
  return clipWords(
    typeset([`${head} : ${said}`, under, ...rows.map(told)].filter((part) => part !== null).join('. ')),
    LONGEST,
  );
}
