/** A stretch of a sentence, inside the statement's content or around it. */
export interface SentencePiece {
  readonly text: string;
  readonly said: boolean;
}

const GAP = ' … ';

/**
 * The sentence cut at the pieces of the content (« a … b »), in their order; the whole of it unmarked
 * where a piece does not stand in it.
 */
export function cutSentence(sentence: string, content: string): SentencePiece[] {
  const pieces: SentencePiece[] = [];
  let at = 0;
  for (const piece of content.split(GAP)) {
    const start = sentence.indexOf(piece, at);
    if (start < 0) return [{ text: sentence, said: false }];
    pieces.push({ text: sentence.slice(at, start), said: false }, { text: piece, said: true });
    at = start + piece.length;
  }
  pieces.push({ text: sentence.slice(at), said: false });
  return pieces.filter(({ text }) => text !== '');
}
