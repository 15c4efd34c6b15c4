import type { TextLexicon } from './lexicon.ts';

export type TokenKind = 'word' | 'number' | 'punct';

/** A word, a run of digits, or one mark of punctuation. Offsets are the block text's. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Lower case, without accents. */
  readonly fold: string;
}

const PIECE = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-'][\p{L}\p{N}]+)*'?|\p{N}+|\S/gu;

/** Where a word is cut: behind an elision (*l'|armée*) and before an inverted pronoun (*dit|-il*). */
function cuts(word: string, lexicon: TextLexicon): number[] {
  const found: number[] = [];
  let from = 0;
  for (const apostrophe of word.matchAll(/'/g)) {
    const end = apostrophe.index + 1;
    if (lexicon.elisions.has(word.slice(from, end))) {
      found.push(end);
      from = end;
    }
  }
  const inversion = lexicon.inversion.exec(word.slice(from));
  if (inversion) found.push(from + inversion.index);
  return found.filter((cut) => cut > 0 && cut < word.length);
}

/** Tokens of a block; `folded` is `fold(text)`. */
export function tokenize(text: string, folded: string, lexicon: TextLexicon): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(PIECE)) {
    const [piece] = match;
    const kind = /^\p{L}/u.test(piece) ? 'word' : /^\p{N}/u.test(piece) ? 'number' : 'punct';
    const edges = kind === 'word' ? [0, ...cuts(piece, lexicon), piece.length] : [0, piece.length];
    edges.slice(1).forEach((edge, i) => {
      const start = match.index + (edges[i] ?? 0);
      const end = match.index + edge;
      tokens.push({ start, end, kind, text: text.slice(start, end), fold: folded.slice(start, end) });
    });
  }
  return tokens;
}
