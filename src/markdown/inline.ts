import type { ElementContent } from 'hast';
import { fineSpaces } from './fine-spaces.ts';
import type { Leaf, Wrapper } from './leaves.ts';
import { createElement, type Mark, type StatementMark, wrapStatement } from './marks.ts';
import type { Range } from './range.ts';
import { typeset } from './typography.ts';

/** What the marks of a report are drawn from; `seen` gathers the sigils that already stand in the text. */
export interface Marking {
  readonly statements: readonly StatementMark[];
  readonly marks: readonly Mark[];
  readonly seen: Set<string>;
}

/** One level around a leaf. Two leaves share an element where they share the same level object. */
type Level =
  | { readonly type: 'statement'; readonly by: StatementMark }
  | { readonly type: 'format'; readonly by: Wrapper }
  | { readonly type: 'mark'; readonly by: Mark };

interface Atom {
  readonly levels: readonly Level[];
  readonly content: string | ElementContent;
}

const covers = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** From the outermost: statements, then the writer's own emphasis and links, then a place, figure or date. */
function levelsOf(leaf: Leaf, { statements, marks }: Marking): Level[] {
  const said = statements.filter((mark) => covers(mark, leaf));
  const mark = 'char' in leaf ? marks.find((one) => covers(one, leaf)) : undefined;
  return [
    ...said.map((by): Level => ({ type: 'statement', by })),
    ...leaf.wrappers.map((by): Level => ({ type: 'format', by })),
    ...(mark ? [{ type: 'mark', by: mark } as const] : []),
  ];
}

function wrap(level: Level, children: ElementContent[], inLink: boolean, seen: Set<string>): ElementContent {
  if (level.type === 'mark') return level.by.wrap(children, inLink);
  if (level.type === 'format') {
    const { tag, href } = level.by;
    return createElement(tag, href === undefined ? {} : { href }, children);
  }
  const { sigil } = level.by.statement;
  const isFirst = !seen.has(sigil);
  seen.add(sigil);
  return wrapStatement(level.by, isFirst, children);
}

const isLink = (level: Level): boolean => level.type === 'format' && level.by.tag === 'a';

/** How many levels are drawn already, and whether a link is among them. */
interface Depth {
  readonly depth: number;
  readonly inLink: boolean;
}

/** Atoms that share their level at `depth` become one element. */
function nest(atoms: readonly Atom[], at: Depth, seen: Set<string>): ElementContent[] {
  const out: ElementContent[] = [];
  for (let from = 0; from < atoms.length; ) {
    const level = atoms[from]?.levels[at.depth];
    let to = from + 1;
    while (to < atoms.length && atoms[to]?.levels[at.depth]?.by === level?.by) to++;
    const run = atoms.slice(from, to);
    out.push(...(level ? [nestLevel(level, run, at, seen)] : flatten(run)));
    from = to;
  }
  return out;
}

function nestLevel(level: Level, run: readonly Atom[], at: Depth, seen: Set<string>): ElementContent {
  const inside = { depth: at.depth + 1, inLink: at.inLink || isLink(level) };
  return wrap(level, nest(run, inside, seen), inside.inLink, seen);
}

function flatten(run: readonly Atom[]): ElementContent[] {
  const out: ElementContent[] = [];
  let text = '';
  const flush = (): void => {
    out.push(...fineSpaces(text));
    text = '';
  };
  for (const { content } of run) {
    if (typeof content === 'string') {
      text += content;
    } else {
      flush();
      out.push(content);
    }
  }
  flush();
  return out;
}

/** Stands for an element in the text that the typography reads; no rule matches it. */
const OBJECT = '\uFFFC';

function letterOf(leaf: Leaf): string {
  if (!('char' in leaf)) return OBJECT;
  return /[\r\n]/.test(leaf.char) ? ' ' : leaf.char;
}

/** The leaves of one block as HTML, typeset and marked. */
export function markLeaves(leaves: readonly Leaf[], marking: Marking): ElementContent[] {
  const text = typeset(leaves.map(letterOf).join(''));
  const first = leaves[0];
  const last = leaves.at(-1);
  if (!first || !last) return [];
  const isNear = (mark: Range): boolean => mark.start < last.end && mark.end > first.start;
  const near = {
    ...marking,
    statements: marking.statements.filter(isNear),
    marks: marking.marks.filter(isNear),
  };
  const atoms = leaves.map((leaf, index) => ({
    levels: levelsOf(leaf, near),
    content: 'char' in leaf ? text.charAt(index) : leaf.element,
  }));
  return nest(atoms, { depth: 0, inLink: false }, marking.seen);
}
