import { readPassages, sentencesOf } from '../../analysis/index.ts';
import type { Block, Report, Span } from '../../analysis/model.ts';
import { type Diagnostic, diagnoseSpan, type SourceFile, spotAt } from '../../editorial/diagnostic.ts';
import { MESSAGES } from '../../editorial/messages.ts';
import { gistOf, shareOf } from '../../permalinks/likeness.ts';
import { standsIn } from '../../permalinks/stands-in.ts';
import type { Range } from '../range.ts';
import { type Quoted, quotedIn } from './quoted.ts';

/** Words that an editor wrote over or beside the text, and where their field begins in the file. */
export interface Written {
  readonly text: string;
  readonly start: number;
  /** Beside the text: it may quote others than the report. */
  readonly isNote?: boolean;
}

/** Words that are given as the report's, and where they stand in the file. */
type Given = Pick<Span, 'start' | 'end'> & { readonly words: string; readonly isNote: boolean };

/** From this share of the words of a quotation on, a sentence is probably what it was taken from. */
const LIKE = 0.5;

const FULL_STOP = /\.$/;

/** Where the quotation stands in the file; where YAML writes it otherwise, the beginning of its field. */
export function placeIn(source: string, { text, start, isNote = false }: Written, { words }: Quoted): Given {
  const at = source.slice(start, start + 2 * text.length).indexOf(words);
  return at < 0
    ? { words, isNote, start, end: start + text.length }
    : { words, isNote, start: start + at, end: start + at + words.length };
}

function placeInBlock({ text, starts, ends }: Block, isNote: boolean): Given[] {
  return quotedIn(text).map(({ words, index }) => ({
    ...{ words, isNote },
    start: starts[index] ?? 0,
    end: ends[index + words.length - 1] ?? 0,
  }));
}

/** In a note, which may quote others, it takes more than this. */
const LIKE_IN_NOTE = 0.6;

/** The sentence of the text that holds most of the words, if it holds enough of them. */
function nearestTo({ words, isNote }: Given, sentences: readonly Span[]): Span | undefined {
  const sought = gistOf(words);
  const scored = sentences.map((sentence) => ({ sentence, share: shareOf(sought, gistOf(sentence.text)) }));
  return scored
    .filter(({ share }) => share >= (isNote ? LIKE_IN_NOTE : LIKE))
    .sort((a, b) => b.share - a.share)[0]?.sentence;
}

/** Of a report: its running text, its headings, and the footnotes, which are the editors'. */
function partsOf(
  { blocks }: Report,
  notes: readonly Range[],
): Record<'text' | 'headings' | 'notes', Block[]> {
  const isIn = ({ starts: [first = 0] }: Block): boolean =>
    notes.some(({ start, end }) => first >= start && first < end);
  return {
    text: blocks.filter((block) => block.kind !== 'heading' && !isIn(block)),
    headings: blocks.filter(({ kind }) => kind === 'heading'),
    notes: blocks.filter(isIn),
  };
}

/**
 * Quotations over the text (title, standfirst, headings, what the editors add) whose words do not stand in
 * it: guillemets are for the report's own words. A note may quote others: of those in `notes`, ranges of the file, and
 * of what is written beside the text, only what resembles a sentence of the report is told.
 */
export function findMisquotes(
  file: SourceFile,
  report: Report,
  written: readonly Written[],
  notes: readonly Range[] = [],
): Diagnostic[] {
  const parts = partsOf(report, notes);
  const text = parts.text.map((block) => block.text).join(' ');
  const given = [
    ...written.flatMap((one) => quotedIn(one.text).map((quoted) => placeIn(file.source, one, quoted))),
    ...parts.headings.flatMap((block) => placeInBlock(block, false)),
    ...parts.notes.flatMap((block) => placeInBlock(block, true)),
  ];
  return given
    .filter(({ words }) => !standsIn(words, text))
    .flatMap((one) => {
      const sentences = sentencesOf(readPassages(file.source, { ...report, blocks: parts.text }));
      const near = nearestTo(one, sentences);
      if (one.isNote && !near) return [];
      const message = MESSAGES.misquoted(one.words, near?.text.replace(FULL_STOP, '') ?? null);
      return [{ ...diagnoseSpan(file, one, message), ...(near && { beside: [spotAt(file, near)] }) }];
    });
}
