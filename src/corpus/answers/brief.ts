import type { StatementView, Voice } from '../model.ts';
import type { QuestionPage } from './model.ts';

/** One voice's answer where there is room for one. */
export interface BriefAnswer {
  readonly voice: Voice;
  /** Undefined where no answer of this voice is reported. */
  readonly answer: StatementView | undefined;
  /** Further answers of this voice. */
  readonly more: number;
}

/** For each voice the answer that the strongest finding rests on, else its newest. */
export function answersInBrief({ cells, findings: [finding] }: QuestionPage): BriefAnswer[] {
  const compared = new Set(finding?.between.map(({ href }) => href));
  return cells.map(({ voice, statements }) => ({
    voice,
    answer: statements.find(({ href }) => compared.has(href)) ?? statements.at(-1),
    more: Math.max(0, statements.length - 1),
  }));
}
