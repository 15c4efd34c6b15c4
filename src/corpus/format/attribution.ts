import type { StatementView } from '../model.ts';
import { ACT_LABELS } from './act.ts';

/** Who speaks and how: « La Russie affirme », « Volodymyr Zelensky, président ukrainien, affirme ». */
export function formatAttribution({ speaker, act }: Pick<StatementView, 'speaker' | 'act'>): string {
  return `${speaker}${speaker.includes(', ') ? ',' : ''} ${ACT_LABELS[act]}`;
}
