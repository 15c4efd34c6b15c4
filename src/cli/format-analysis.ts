import type { Analysis, Span } from '../analysis/model.ts';
import { MARKS, type MarkKind } from './pretty.data.ts';

interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
}

/** Paints a stretch of text in a style of `util.styleText`. */
export type Paint = (style: (typeof MARKS)[MarkKind]['style'], text: string) => string;

function marksOf({ places, figures, dates, claims }: Analysis): Mark[] {
  const as = (kind: MarkKind, spans: readonly Span[]): Mark[] =>
    spans.filter(({ start, end }) => end > start).map(({ start, end }) => ({ kind, start, end }));
  return [
    ...claims.flatMap(({ said, speaker, cue }) => [
      ...as('said', said),
      ...as('cue', [cue]),
      ...as('speaker', speaker ? [speaker] : []),
    ]),
    ...as('place', places),
    ...as('figure', figures),
    ...as('date', dates),
  ];
}

/** The text from edge to edge of the marks, each stretch with the marks that hold it. */
function stretches(source: string, marks: readonly Mark[]): { text: string; marks: readonly Mark[] }[] {
  const edges = [...new Set([0, source.length, ...marks.flatMap(({ start, end }) => [start, end])])];
  const sorted = edges.sort((a, b) => a - b);
  const waiting = [...marks].sort((a, b) => a.start - b.start);
  let [open, next]: [Mark[], number] = [[], 0];
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i] ?? 0;
    for (; (waiting[next]?.start ?? Infinity) <= start; next++) open.push(...waiting.slice(next, next + 1));
    open = open.filter((mark) => mark.end > start);
    return { text: source.slice(start, end), marks: [...open] };
  });
}

/** The report with what was found in it in colours. */
export function formatColoured(source: string, analysis: Analysis, paint: Paint): string {
  return stretches(source, marksOf(analysis))
    .map(({ text, marks }) => marks.reduce((shown, { kind }) => paint(MARKS[kind].style, shown), text))
    .join('');
}

/** The report with what was found in it in brackets with its name: `[lieu Kiev]`. */
export function formatBracketed(source: string, analysis: Analysis): string {
  const opens = new Map<number, string[]>();
  const closes = new Map<number, number>();
  for (const { kind, start, end } of marksOf(analysis)) {
    const { label } = MARKS[kind];
    if (label === null) continue;
    opens.set(start, [...(opens.get(start) ?? []), `[${label} `]);
    closes.set(end, (closes.get(end) ?? 0) + 1);
  }
  const edges = [...new Set([...opens.keys(), ...closes.keys()])].sort((a, b) => a - b);
  let from = 0;
  let shown = '';
  for (const at of edges) {
    shown += source.slice(from, at) + ']'.repeat(closes.get(at) ?? 0) + (opens.get(at) ?? []).join('');
    from = at;
  }
  return shown + source.slice(from);
}
