import type { DateMention } from '../model.ts';
import { type Passage, toSpan } from '../text/passage.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import { isDay } from './calendar.ts';
import type { DateLexicon, Turn } from './lexicon.ts';
import { readPoint } from './read-point.ts';
import { readSpan } from './read-span.ts';
import { resolve } from './resolve.ts';
import { mayStart } from './starters.ts';
import { sideAt } from './tense.ts';
import type { Expression } from './when.ts';

/** How sure each rule is. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  numeric: 0.98,
  day: 0.95,
  weekday: 0.9,
  month: 0.9,
  season: 0.8,
  quarter: 0.9,
  relative: 0.85,
  ago: 0.7,
  year: 0.9,
  years: 0.9,
  span: 0.9,
  lone: 0.8,
  feast: 0.8,
  decade: 0.9,
  week: 0.8,
};

/** The word that turns an expression, behind it (*lundi | prochain*) or before it (*cet | été*). */
function turned(passage: Passage, expression: Expression, lexicon: DateLexicon): Expression {
  if (expression.turn !== null || expression.when.type === 'step' || expression.when.type === 'span')
    return expression;
  const turn = lexicon.turns.get(wordAt(passage.tokens, expression.next));
  if (turn) return { ...expression, next: expression.next + 1, turn };
  const isThis = lexicon.these.has(wordAt(passage.tokens, expression.first - 1));
  return isThis && expression.when.type !== 'weekday' && expression.when.type !== 'day'
    ? { ...expression, turn: 'this' }
    : expression;
}

/** *fin* mars, *début* 2024 belong to the expression. */
function withPart(passage: Passage, expression: Expression, lexicon: DateLexicon): Expression {
  const { type } = expression.when;
  const parted = type === 'month' || type === 'year' || type === 'season';
  const part = lexicon.parts.has(wordAt(passage.tokens, expression.first - 1));
  return parted && part ? { ...expression, first: expression.first - 1 } : expression;
}

function readAt(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const point = readPoint(passage, i, lexicon);
  const found = readSpan(passage, i, point, lexicon) ?? point;
  return found && withPart(passage, turned(passage, found, lexicon), lexicon);
}

function mention(passage: Passage, expression: Expression, iso: string): DateMention {
  const start = passage.tokens[expression.first]?.start ?? 0;
  const end = tokenAt(passage.tokens, expression.next - 1)?.end ?? start;
  const { rule } = expression;
  return { ...toSpan(passage, start, end), iso, rule: `date/${rule}`, confidence: CONFIDENCE[rule] ?? 0.5 };
}

/** The last day that an ISO value names, if it names days. */
function lastDay(iso: string): string | null {
  const end = iso.split('/').at(-1) ?? iso;
  return isDay(end) ? end : null;
}

const firstDay = (iso: string): string | null => {
  const start = iso.split('/')[0] ?? iso;
  return isDay(start) ? start : null;
};

function findInPassage(passage: Passage, lexicon: DateLexicon, report: string | null): DateMention[] {
  const found: DateMention[] = [];
  let before: string | null = null;
  let year: string | null = null;
  for (let i = 0; i < passage.tokens.length; ) {
    const expression = mayStart(passage.tokens[i], lexicon) ? readAt(passage, i, lexicon) : null;
    if (!expression) {
      i++;
      continue;
    }
    const turn: Turn = expression.turn ?? sideAt(passage, expression.first, lexicon);
    const iso = resolve(expression.when, turn, { report, before, year });
    if (iso !== null) {
      found.push(mention(passage, expression, iso));
      year = expression.when.type === 'year' ? iso : year;
      before = (expression.when.type === 'step' ? firstDay(iso) : lastDay(iso)) ?? before;
    }
    i = expression.next;
  }
  return found;
}

/**
 * The dates of a report, in the order of the text; `reportDate` (`YYYY-MM-DD` or null) is what relative
 * ones count from. What nothing fixes is left out. *La veille* counts from the day spoken of last in its
 * passage, else from the report's day.
 */
export function findDates(
  passages: readonly Passage[],
  lexicon: DateLexicon,
  reportDate: string | null,
): DateMention[] {
  const report = reportDate !== null && isDay(reportDate) ? reportDate : null;
  return passages.flatMap((passage) => findInPassage(passage, lexicon, report));
}
