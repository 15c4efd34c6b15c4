import type { HeadlineFigure } from '../markdown/headline.ts';
import { gistOf } from '../permalinks/likeness.ts';
import { areComparable, type Compared, numbersMeet } from './answers/numbers.ts';
import type { FigureView } from './model.ts';

/** A figure over the text that agrees with none of the same thing in it. */
export interface HeadlineGap {
  readonly where: HeadlineFigure['where'];
  readonly written: string;
  /** Where it stands in the file. */
  readonly range: HeadlineFigure['range'];
  /** What the text says of the same, first. */
  readonly figure: FigureView;
}

const DIGITS = /\p{N}/u;
/** Roots that the field and the sentence share where only the unit says what is measured. */
const LEAST_ROOTS = 2;

const rootsOf = (text: string): Set<string> =>
  new Set([...gistOf(text).roots].filter((root) => !DIGITS.test(root)));

function shared(a: string, b: string): number {
  const roots = rootsOf(b);
  return [...rootsOf(a)].filter((root) => roots.has(root)).length;
}

const comparedOf = ({ figure, measure }: HeadlineFigure): Compared => ({
  ...figure,
  kind: measure.sense ?? figure.kind,
  nature: measure.nature,
  of: measure.of?.text ?? null,
  per: measure.per,
  each: measure.each?.text ?? null,
  isEach: false,
});

/** Whether both are of one thing: of what is counted, of one whole, else of what the words around them say. */
function isOfOneThing(headline: HeadlineFigure, own: Compared, other: FigureView): boolean {
  if (own.kind === 'duration' || !areComparable(own, other)) return false;
  if (own.kind === 'count') return own.noun !== undefined;
  if (own.kind === 'percent') return shared(own.of ?? '', other.of ?? '') > 0;
  return shared(headline.sentence.replace(headline.figure.text, ''), other.sentence) >= LEAST_ROOTS;
}

/** A headline may give the sum of what the text counts apart. */
function isSum({ value }: Compared, others: readonly FigureView[]): boolean {
  return value !== null && value === others.reduce((sum, other) => sum + (other.value ?? 0), 0);
}

/** The figures of the title and the standfirst that the text gives otherwise, and nowhere so. */
export function findHeadlineGaps(
  headline: readonly HeadlineFigure[],
  figures: readonly FigureView[],
): HeadlineGap[] {
  return headline.flatMap((one) => {
    const own = comparedOf(one);
    const others = figures.filter((other) => isOfOneThing(one, own, other));
    const [figure] = others;
    const isApart = others.every((other) => numbersMeet(own, other) === false);
    if (!figure || !isApart || isSum(own, others)) return [];
    return [{ where: one.where, written: one.figure.text, range: one.range, figure }];
  });
}
