import type { Statement } from '../markdown/model.ts';

/** The printed name of who speaks; the report itself for narration. */
export function speakerOf({ kind, speaker }: Pick<Statement, 'kind' | 'speaker'>): string {
  return kind === 'narration' ? 'Le rapport' : (speaker ?? 'Source non nommée');
}
