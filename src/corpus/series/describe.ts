import { countOf } from '../format/count.ts';
import { formatDate } from '../format/date.ts';
import type { Series, SeriesPanel } from './model.ts';

/** « 20 oct. 2025, Protection civile : 12 morts ». */
export function describePanel({ report, marks }: SeriesPanel): string {
  const said = marks.map(({ figure }) => `${figure.speaker ?? 'hors affirmation'} : ${figure.reserved}`);
  return `${formatDate(report.date)}, ${said.join(', ')}`;
}

/** The drawing in words, for those who do not see it. */
export function describeSeries({ title, panels }: Series): string {
  const reports = new Set(panels.map(({ report }) => report.href)).size;
  const mentions = panels.reduce((sum, { marks }) => sum + marks.length, 0);
  const head = `${title} : ${countOf(mentions, 'mention')} dans ${countOf(reports, 'rapport')}`;
  return `${head}. ${panels.map(describePanel).join(' ; ')}.`;
}
