import type { Element, ElementContent, Properties } from 'hast';
import type { Analysis } from '../analysis/model.ts';
import type { Voice } from '../editorial/voice.ts';
import type { ReadFigure, Statement } from './model.ts';
import type { Range } from './range.ts';

/** A stretch of the text to be put into an element. */
export interface Mark extends Range {
  /** An element around `children`; `inLink` where it already stands in a link and may be none. */
  readonly wrap: (children: ElementContent[], inLink: boolean) => ElementContent;
}

/** One piece of a statement: the element that opens it, and the one that goes on with it. */
export interface StatementMark extends Range {
  readonly statement: Statement;
  readonly voice: Voice;
}

export interface MarkSources {
  readonly analysis: Analysis;
  readonly figures: readonly ReadFigure[];
  /** A path of the site under its base path. */
  readonly href: (path: string) => string;
}

/** Dates that HTML knows: a year, a month, a day. */
const HTML_DATE = /^\d{4}(?:-\d{2}){0,2}$/;

export function createElement(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function linkMark(range: Range, properties: Properties, href: string): Mark {
  const { start, end } = range;
  const wrap: Mark['wrap'] = (children, inLink) =>
    inLink
      ? createElement('span', properties, children)
      : createElement('a', { ...properties, href }, children);
  return { start, end, wrap };
}

function placeMarks({ analysis, href }: MarkSources): Mark[] {
  return analysis.places
    .filter(({ role }) => role === 'location')
    .map((place) => linkMark(place, { className: ['pl'], dataPlace: place.id }, href(`lieux/${place.id}/`)));
}

function figureMarks({ analysis, figures, href }: MarkSources): Mark[] {
  return analysis.figures.map((figure, index) => {
    const className = figure.qualifier === 'vague' ? ['fg', 'vague'] : ['fg'];
    return linkMark(figure, { className }, href(`chiffres/${figures[index]?.id}/`));
  });
}

function dateMarks({ analysis }: MarkSources): Mark[] {
  return analysis.dates
    .filter(({ iso }) => HTML_DATE.test(iso))
    .map(({ start, end, iso }) => ({
      start,
      end,
      wrap: (children) => createElement('time', { dateTime: iso }, children),
    }));
}

/** Places, figures and dates in the order of the text; of two that overlap, the first to start is kept. */
export function findMarks(sources: MarkSources): Mark[] {
  const all = [...placeMarks(sources), ...figureMarks(sources), ...dateMarks(sources)];
  const kept: Mark[] = [];
  for (const mark of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.end > mark.start && mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  }
  return kept;
}

/** The letter, shape and number that lead from the text to the note. */
function sigilLink({ sigil, number, kind }: Statement, voice: Voice): Element {
  const use = createElement('use', { href: `#sg-${voice.id}` }, []);
  const shape = { className: ['sg', `sg-${voice.shape}`], ariaHidden: 'true', viewBox: '0 0 24 24' };
  const what = kind === 'claim' ? 'Affirmation' : 'Passage';
  return createElement(
    'a',
    {
      className: ['sid'],
      href: `#n-${sigil}`,
      ariaLabel: `${what} ${voice.letter} ${number}, ${voice.label}`,
    },
    [createElement('svg', shape, [use]), { type: 'text', value: String(number) }],
  );
}

const FIXED_SPACE = '\u00A0';

/** A statement's words behind its sigil; a further piece of the same statement has the tint alone. */
export function wrapStatement(mark: StatementMark, isFirst: boolean, children: ElementContent[]): Element {
  const { statement, voice } = mark;
  if (!isFirst) {
    const properties = { className: ['cl-t', `v-${voice.hue}`], dataOf: statement.sigil };
    return createElement('span', properties, children);
  }
  const text = createElement('span', { className: ['cl-t'] }, children);
  const former = statement.formerSigils.map((id) => createElement('span', { id }, []));
  return createElement('span', { className: ['cl', `v-${voice.hue}`], id: statement.sigil }, [
    ...former,
    sigilLink(statement, voice),
    { type: 'text', value: FIXED_SPACE },
    text,
  ]);
}
