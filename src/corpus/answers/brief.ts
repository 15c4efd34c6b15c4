import type { StatementView, Voice } from '../model.ts';
import type { Finding, QuestionPage } from './model.ts';

/** One voice's answer where there is room for one. */
export interface BriefAnswer {
  readonly voice: Voice;
  /** Undefined where no answer of this voice is reported. */
  readonly answer: StatementView | undefined;
  /** Further answers of this voice. */
  readonly more: number;
}

export interface BriefQuestion {
  /** Undefined where a single voice answers. */
  readonly finding: Finding | undefined;
  readonly answers: readonly BriefAnswer[];
}

/** Of the strongest kind; one that tells more than that a claim is denied, where there is one. */
function tellingFinding(findings: readonly Finding[]): Finding | undefined {
  const [first] = findings;
  return findings.find(({ kind, ground }) => kind === first?.kind && ground !== 'denial') ?? first;
}

/** For each voice the answer that the finding rests on, else its newest. */
export function answersInBrief({ cells, findings }: QuestionPage): BriefQuestion {
  const finding = tellingFinding(findings);
  const compared = new Set(finding?.between.map(({ href }) => href));
  const answers = cells.map(({ voice, statements }) => ({
    voice,
    answer: statements.find(({ href }) => compared.has(href)) ?? statements.at(-1),
    more: Math.max(0, statements.length - 1),
  }));
  return { finding, answers };
}
