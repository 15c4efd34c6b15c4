import { classAt, LETTER, MARK, NUMBER, SPACE, widthAt } from './letters.ts';
import type { TextLexicon } from './lexicon.ts';
import { type Word, wordOf } from './words.ts';

export type TokenKind = 'word' | 'number' | 'punct';

/** A word, a run of digits, or one mark of punctuation. Offsets are the block text's. */
export interface Token extends Word {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

/** Index behind the run of letters, numbers and, where `marks` are taken, combining marks at `i`. */
function runEnd(folded: string, from: number, marks: boolean): number {
  let i = from;
  for (;;) {
    const kind = classAt(folded, i);
    if (kind !== LETTER && kind !== NUMBER && !(marks && kind === MARK)) return i;
    i += widthAt(folded, i);
  }
}

const isJoint = (char: string): boolean => char === '-' || char === "'";

/** A word with what hyphens and apostrophes join to it: *grand-mère*, *l'armée*, *jusqu'*. */
function wordEnd(folded: string, start: number): number {
  let end = runEnd(folded, start, true);
  while (isJoint(folded.charAt(end))) {
    const next = runEnd(folded, end + 1, false);
    if (next === end + 1) break;
    end = next;
  }
  const sign = folded.charAt(end);
  return sign === "'" || (sign === '+' && isWordEnd(folded, end + 1)) ? end + 1 : end;
}

/** *Opep+*: no letter and no number behind the sign. */
function isWordEnd(folded: string, i: number): boolean {
  const kind = classAt(folded, i);
  return kind !== LETTER && kind !== NUMBER && folded.charAt(i) !== '+';
}

function numberEnd(folded: string, start: number): number {
  let i = start;
  while (classAt(folded, i) === NUMBER) i += widthAt(folded, i);
  return i;
}

/** Where a word is cut: behind an elision (*l'|armée*) and before an inverted pronoun (*dit|-il*). */
function cuts(word: string, lexicon: TextLexicon): number[] {
  const found: number[] = [];
  let from = 0;
  for (let at = word.indexOf("'"); at >= 0; at = word.indexOf("'", at + 1)) {
    if (!lexicon.elisions.has(word.slice(from, at + 1))) continue;
    from = at + 1;
    if (from < word.length) found.push(from);
  }
  const inversion = word.includes('-') ? lexicon.inversion.exec(word.slice(from)) : null;
  if (inversion && from + inversion.index > 0) found.push(from + inversion.index);
  return found;
}

function makeToken(written: string, piece: string, start: number, kind: TokenKind): Token {
  const end = start + piece.length;
  const { text, fold, capital, id } = wordOf(written.slice(start, end), piece, kind === 'word');
  return { start, end, kind, text, fold, capital, id };
}

/** Adds the word that lies at `start`, in its parts. */
function addParts(tokens: Token[], text: string, word: string, start: number, lexicon: TextLexicon): void {
  let from = 0;
  for (const edge of [...cuts(word, lexicon), word.length]) {
    tokens.push(makeToken(text, word.slice(from, edge), start + from, 'word'));
    from = edge;
  }
}

/** Tokens of a block; `folded` is `fold(text)`. */
export function tokenize(text: string, folded: string, lexicon: TextLexicon): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < folded.length; ) {
    const start = i;
    const kind = classAt(folded, i);
    i =
      kind === LETTER ? wordEnd(folded, i) : kind === NUMBER ? numberEnd(folded, i) : i + widthAt(folded, i);
    if (kind === SPACE) continue;
    const piece = folded.slice(start, i);
    if (kind !== LETTER) tokens.push(makeToken(text, piece, start, kind === NUMBER ? 'number' : 'punct'));
    else if (piece.includes("'") || piece.includes('-')) addParts(tokens, text, piece, start, lexicon);
    else tokens.push(makeToken(text, piece, start, 'word'));
  }
  return tokens;
}
