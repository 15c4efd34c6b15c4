import type { Block, Span } from '../model.ts';
import { fold } from './fold.ts';
import type { TextLexicon } from './lexicon.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

/** A block made ready for the rules: read once, shared by every family. */
export interface Passage {
  readonly block: Block;
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The file, so that a span's text is the file's. */
  readonly source: string;
}

export function readPassage(block: Block, source: string, lexicon: TextLexicon): Passage {
  const folded = fold(block.text);
  const tokens = tokenize(block.text, folded, lexicon);
  return { block, text: block.text, folded, tokens, sentences: splitSentences(tokens, lexicon), source };
}

/** From offsets in the passage's text to a span of the file; an empty range gives an empty span. */
export function toSpan(passage: Passage, start: number, end: number): Span {
  const { starts, ends } = passage.block;
  const from = starts[start] ?? ends.at(-1) ?? 0;
  const to = end > start ? (ends[end - 1] ?? from) : from;
  return { start: from, end: to, text: passage.source.slice(from, to) };
}
