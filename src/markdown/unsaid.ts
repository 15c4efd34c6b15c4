import { fold } from '../analysis/text/fold.ts';
import type { ArticleFrontMatter } from '../editorial/article.ts';
import {
  type Diagnostic,
  diagnose,
  diagnoseSpan,
  type Message,
  type SourceFile,
} from '../editorial/diagnostic.ts';
import { MESSAGES } from '../editorial/messages.ts';
import type { WrittenUnsaid } from '../editorial/unsaid.ts';
import { VERDICTS } from '../editorial/verdicts.data.ts';
import { wordsOf } from '../permalinks/words.ts';
import type { Front } from './front.ts';
import type { ReadArticle } from './model.ts';

/** What an editor says that a report leaves out; at most one of the anchors is set. */
export interface StoredUnsaid {
  readonly text: string;
  /** Ids of a statement, of a figure, of a place of the report. */
  readonly claim: string | null;
  readonly figure: string | null;
  readonly place: string | null;
  readonly link: { readonly label: string; readonly url: string } | null;
}

type Read = Pick<ReadArticle, 'analysis' | 'statements' | 'figures'>;

const claimOf = (name: string, { statements }: Read): string | undefined =>
  statements.find(({ id, sigil, formerSigils }) => [id, sigil, ...formerSigils].includes(name))?.id;

const placeOf = (name: string, { analysis }: Read): string | undefined =>
  analysis.places.find(({ id }) => id === name)?.id;

/** By its id, or by its words: capitals, accents and the kind of spaces do not count. */
function figureOf(name: string, { analysis, figures }: Read): string | undefined {
  const index = analysis.figures.findIndex(
    ({ text }, at) => figures[at]?.id === name || wordsOf(text) === wordsOf(name),
  );
  return figures[index]?.id;
}

/** How each anchor is found, and what an editor is told of one that is not there. */
const ANCHORS = {
  claim: {
    find: claimOf,
    tell: (name: string, { statements }: Read): Message =>
      MESSAGES.unknownStatement(
        name,
        statements.map(({ sigil }) => sigil),
      ),
  },
  figure: {
    find: figureOf,
    tell: (name: string, { analysis }: Read): Message =>
      MESSAGES.unknownFigure(name, [...new Set(analysis.figures.map(({ text }) => text))]),
  },
  place: {
    find: placeOf,
    tell: (name: string, { analysis }: Read): Message =>
      MESSAGES.unnamedHere(name, [...new Set(analysis.places.map(({ id }) => id))]),
  },
} as const;

const KEYS = ['claim', 'figure', 'place'] as const;

/** What is stored of the editors' additions; anchors that nothing answers to are null. */
export function storeUnsaid(written: readonly WrittenUnsaid[], read: Read): StoredUnsaid[] {
  return written.map((one) => {
    const anchor = (key: (typeof KEYS)[number]): string | null =>
      ANCHORS[key].find(one[key] ?? '', read) ?? null;
    return {
      text: one.text,
      claim: anchor('claim'),
      figure: anchor('figure'),
      place: anchor('place'),
      link: one.link ?? null,
    };
  });
}

const WORD = /\p{L}+/gu;

/** Words of judgement in what an editor adds, each where it stands. */
function findVerdicts(file: SourceFile, text: string, start: number): Diagnostic[] {
  return [...text.matchAll(WORD)]
    .filter(([word]) => VERDICTS.includes(fold(word)))
    .map(([word]) => {
      const at = start + Math.max(0, file.source.slice(start).indexOf(word));
      return diagnoseSpan(file, { start: at, end: at + word.length }, MESSAGES.verdict(word));
    });
}

/** Anchors that the report does not hold, and words that judge. */
export function checkUnsaid(
  file: SourceFile,
  { value, at }: Front<ArticleFrontMatter>,
  read: Read,
): Diagnostic[] {
  return (value?.unsaid ?? []).flatMap((one, index) => [
    ...KEYS.flatMap((key) => {
      const name = one[key];
      if (name === undefined || ANCHORS[key].find(name, read) !== undefined) return [];
      return [diagnose(file, at(['unsaid', index, key]), ANCHORS[key].tell(name, read))];
    }),
    ...findVerdicts(file, one.text, at(['unsaid', index, 'text'])),
  ]);
}
