import { brushX } from 'd3-brush';
import { select } from 'd3-selection';
import type { Choice } from '../choice.ts';
import type { TimeBrush } from './filters.ts';

const DAY = 86_400_000;
const parse = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Where the axis of the histogram begins and ends, and its size. */
function axisOf(svg: SVGSVGElement): { from: string; to: string; width: number; height: number } {
  const { width, height } = svg.viewBox.baseVal;
  return { from: svg.dataset['from'] ?? '', to: svg.dataset['to'] ?? '', width, height };
}

/** Lays a brush over the histogram; what it covers is rounded to whole days. */
export function addBrush(svg: SVGSVGElement, onDays: (days: Pick<Choice, 'from' | 'to'>) => void): TimeBrush {
  const { from, to, width, height } = axisOf(svg);
  const [start, end] = [parse(from), parse(to)];
  const xOf = (time: number): number => ((time - start) / (end - start)) * width;
  const timeOf = (x: number): number => start + (x / width) * (end - start);
  const daysOf = ([x0, x1]: readonly [number, number]): Pick<Choice, 'from' | 'to'> => {
    const first = Math.round(timeOf(x0) / DAY) * DAY;
    const after = Math.max(first + DAY, Math.round(timeOf(x1) / DAY) * DAY);
    return { from: iso(first), to: iso(after - DAY) };
  };
  const brush = brushX<unknown>()
    .extent([
      [0, 0],
      [width, height],
    ])
    .on('end', ({ sourceEvent, selection }) => {
      if (!sourceEvent) return;
      onDays(selection === null ? { from: undefined, to: undefined } : daysOf(selection));
    });
  const layer = select(svg).append('g').attr('class', 'map-brush').call(brush);
  return {
    show(first, last) {
      if (first === undefined && last === undefined) return void layer.call(brush.move, null);
      const x0 = first === undefined ? 0 : xOf(parse(first));
      const x1 = last === undefined ? width : xOf(parse(last) + DAY);
      const within = (x: number): number => Math.max(0, Math.min(width, x));
      return void layer.call(brush.move, [within(x0), within(x1)]);
    },
  };
}
