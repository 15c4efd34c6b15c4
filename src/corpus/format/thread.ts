import type { Repetition } from '../threads/view.ts';
import { countOf } from './count.ts';

function formatSources({ sources, origins }: Repetition): string {
  if (sources > 1) return countOf(sources, 'source');
  return origins > 1 ? `une source, ${countOf(origins, 'version')}` : 'une origine';
}

/** « 3 rapports, une origine », « 2 rapports, 2 sources », « redite dans ce rapport, une origine ». */
export function formatRepetition(repetition: Repetition): string {
  const { reports } = repetition;
  return `${reports > 1 ? countOf(reports, 'rapport') : 'redite dans ce rapport'}, ${formatSources(repetition)}`;
}
