import type { TextLexicon } from './lexicon.ts';
import { tokenAt } from './token-at.ts';
import type { Token } from './tokens.ts';

/** A sentence: offsets in the block's text, and its tokens as a half-open range. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
}

const ENDS = new Set(['.', '!', '?', '…']);
const STRAIGHT = new Set(['"', "'", '“']);
const CLOSERS = new Set(['»', '"', "'", ')', ']', '.', '!', '?', '…']);

function isInitial(token: Token | undefined): boolean {
  return token?.capital === true && token.text.length === 1;
}

/** A full stop that belongs to the word before it, or to a number: *av.*, *A. Dupont*, *2.300*; or a mark inside a name: *Saint-Louis-du-Ha! Ha!*. */
function isInner(tokens: readonly Token[], i: number, lexicon: TextLexicon): boolean {
  const before = tokenAt(tokens, i - 1);
  const stop = tokens[i];
  const after = tokens[i + 1];
  if (lexicon.exclaimed.has(before?.fold ?? '')) return true;
  if (stop?.fold !== '.' || before === undefined || after === undefined) return false;
  if (before.end !== stop.start) return false;
  if (after.start === stop.end && after.kind !== 'punct') return true;
  const isDegree = tokenAt(tokens, i - 2)?.text === '°' && tokenAt(tokens, i - 2)?.end === before.start;
  // *410 mm. Les …*: behind a number it is a unit, no *MM.*
  const isUnit = tokenAt(tokens, i - 2)?.kind === 'number' && !before.capital;
  if ((isInitial(before) && !isDegree) || (lexicon.titles.has(before.fold) && !isUnit)) return true;
  return lexicon.abbreviations.has(before.fold) && !after.capital;
}

/** A straight mark behind a space opens the next sentence: *… dans les caves. "Personne …* */
function closes(tokens: readonly Token[], i: number): boolean {
  const before = tokenAt(tokens, i - 1);
  const mark = tokens[i];
  const after = tokens[i + 1];
  if (!mark || !CLOSERS.has(mark.fold)) return false;
  const opens = STRAIGHT.has(mark.text) && before?.end !== mark.start && after?.start === mark.end;
  return !opens;
}

/** A sentence goes on where what follows the closing mark starts in lower case. */
function goesOn(next: Token | undefined): boolean {
  return next !== undefined && /^[\p{Ll},;:)]/u.test(next.text);
}

/**
 * A line that breaks off without a full stop, and a sentence that begins on the next one: *… est en train
 * d'avancer sur⏎La tactique a changé*. A line that is only wrapped goes on in lower case, or with a name:
 * *le quotidien⏎Le Monde*.
 */
function opensLine(tokens: readonly Token[], i: number, lexicon: TextLexicon): boolean {
  const before = tokenAt(tokens, i - 1);
  const first = tokens[i];
  const second = tokens[i + 1];
  if (!before || !first || !lexicon.lineOpeners.has(first.fold) || !first.capital) return false;
  const isName = lexicon.nameOpeners.has(first.fold) && second?.capital === true;
  return !isName && (before.kind !== 'punct' || CLOSERS.has(before.fold));
}

/**
 * Splits a block's tokens into sentences; quotation marks stay with the sentence they close.
 * `lineStarts` are the indexes of the tokens that begin a line of the file, `belowTitles` those whose line stands
 * right below a title.
 */
export function splitSentences(
  tokens: readonly Token[],
  lineStarts: ReadonlySet<number>,
  belowTitles: ReadonlySet<number>,
  lexicon: TextLexicon,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number): void => {
    const a = tokens[first];
    const b = tokenAt(tokens, last - 1);
    if (a && b) sentences.push({ start: a.start, end: b.end, firstToken: first, lastToken: last });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const opens = belowTitles.has(i) || (lineStarts.has(i) && opensLine(tokens, i, lexicon));
    if (i > first && opens) close(i);
    const token = tokens[i];
    if (token?.kind !== 'punct' || !ENDS.has(token.fold) || isInner(tokens, i, lexicon)) continue;
    let next = i + 1;
    while (closes(tokens, next)) next++;
    if (!goesOn(tokens[next])) close(next);
    i = next - 1;
  }
  if (first < tokens.length) close(tokens.length);
  return sentences;
}
