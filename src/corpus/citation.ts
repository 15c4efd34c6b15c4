import { formatDate } from './format/date.ts';
import type { ReportView } from './model.ts';

/** A line to cite a report by, its address last where the site knows it. */
export function citationOf(report: ReportView, address?: string): string {
  const line = `Recoupe, « ${report.title} », rapport du ${formatDate(report.date, 'long')}, version ${report.version}`;
  return address ? `${line}, ${address}` : `${line}.`;
}
