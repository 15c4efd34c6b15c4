import { readPassages, sentencesOf } from '../../analysis/index.ts';
import type { Block, Report, Span } from '../../analysis/model.ts';
import { type Diagnostic, diagnoseSpan, type SourceFile, spotAt } from '../../editorial/diagnostic.ts';
import { MESSAGES } from '../../editorial/messages.ts';
import { gistOf, shareOf } from '../../permalinks/likeness.ts';
import { standsIn } from '../../permalinks/stands-in.ts';
import { type Quoted, quotedIn } from './quoted.ts';

/** Words that an editor wrote over the text, and where their field begins in the file. */
export interface Written {
  readonly text: string;
  readonly start: number;
}

/** Words that are given as the report's, and where they stand in the file. */
type Given = Pick<Span, 'start' | 'end'> & { readonly words: string };

/** From this share of the words of a quotation on, a sentence is probably what it was taken from. */
const LIKE = 0.5;

const FULL_STOP = /\.$/;

/** Where the quotation stands in the file; where YAML writes it otherwise, the beginning of its field. */
function placeIn(source: string, { text, start }: Written, { words }: Quoted): Given {
  const at = source.slice(start, start + 2 * text.length).indexOf(words);
  return at < 0
    ? { words, start, end: start + text.length }
    : { words, start: start + at, end: start + at + words.length };
}

function placeInBlock({ text, starts, ends }: Block): Given[] {
  return quotedIn(text).map(({ words, index }) => ({
    words,
    start: starts[index] ?? 0,
    end: ends[index + words.length - 1] ?? 0,
  }));
}

/** The sentence of the text that holds most of the words, if it holds enough of them. */
function nearestTo(words: string, sentences: readonly Span[]): Span | undefined {
  const sought = gistOf(words);
  const scored = sentences.map((sentence) => ({ sentence, share: shareOf(sought, gistOf(sentence.text)) }));
  return scored.filter(({ share }) => share >= LIKE).sort((a, b) => b.share - a.share)[0]?.sentence;
}

/**
 * Quotations over the text (title, standfirst, headings, what the editors add) whose words do not stand in
 * it: guillemets are for the report's own words.
 */
export function findMisquotes(file: SourceFile, report: Report, written: readonly Written[]): Diagnostic[] {
  const isHeading = ({ kind }: Block): boolean => kind === 'heading';
  const blocks = report.blocks.filter((block) => !isHeading(block));
  const text = blocks.map((block) => block.text).join(' ');
  const given = [
    ...written.flatMap((one) => quotedIn(one.text).map((quoted) => placeIn(file.source, one, quoted))),
    ...report.blocks.filter(isHeading).flatMap(placeInBlock),
  ];
  return given
    .filter(({ words }) => !standsIn(words, text))
    .map((one) => {
      const near = nearestTo(one.words, sentencesOf(readPassages(file.source, { ...report, blocks })));
      return {
        ...diagnoseSpan(file, one, MESSAGES.misquoted(one.words, near?.text.replace(FULL_STOP, '') ?? null)),
        ...(near && { beside: [spotAt(file, near)] }),
      };
    });
}
