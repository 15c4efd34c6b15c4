import type { FigureMention, FigureRelation, Measure } from '../analysis/model.ts';
import type { ReadFigure, Statement } from '../markdown/model.ts';
import { formatQuantity, formatReserved } from './format/figure.ts';
import { formatRate } from './format/rate.ts';
import type { FigureView, ReportLink, SigilRef, Voice } from './model.ts';
import { speakerOf } from './speaker-name.ts';

export interface FigureSources {
  readonly report: ReportLink;
  /** One a figure. */
  readonly read: readonly ReadFigure[];
  readonly figures: readonly FigureMention[];
  /** One a figure. */
  readonly measures: readonly Measure[];
  readonly relations: readonly FigureRelation[];
  readonly statements: readonly Statement[];
  readonly voiceOf: (id: string) => Voice;
  /** Address of the figures page under the base path; each figure has its own below it. */
  readonly page: string;
}

function refTo(report: ReportLink, statement: Statement, voiceOf: (id: string) => Voice): SigilRef {
  const { sigil, number, voice } = statement;
  return { sigil, number, voice: voiceOf(voice), href: `${report.href}#${sigil}` };
}

/** The innermost statement comes first: a figure in a nested claim is its speaker's. */
function carriers(statements: readonly Statement[], index: number): Statement[] {
  const size = (s: Statement): number => s.spans.reduce((sum, span) => sum + span.end - span.start, 0);
  return statements.filter((s) => s.figures.includes(index)).sort((a, b) => size(a) - size(b));
}

const UNMEASURED: Pick<Measure, 'sense' | 'nature' | 'of' | 'per' | 'each'> = {
  sense: null,
  nature: null,
  of: null,
  per: null,
  each: null,
};

/** The views of one report's figures, in the order of the text. */
export function viewFigures({
  report,
  read,
  figures,
  measures,
  relations,
  statements,
  voiceOf,
  page,
}: FigureSources): FigureView[] {
  const denominators = new Set(relations.flatMap(({ tie, to }) => (tie === 'each' ? [to] : [])));
  return figures.map((figure, index) => {
    const held = carriers(statements, index);
    const { id = '', sentence = '' } = read[index] ?? {};
    const { sense, nature, of, per, each } = measures[index] ?? UNMEASURED;
    const rate = formatRate({ sense, per, each: each?.text ?? null });
    return {
      id,
      href: `${page}${id}/`,
      kind: sense ?? figure.kind,
      qualifier: figure.qualifier,
      quantity: formatQuantity(figure) + rate,
      reserved: formatReserved(figure) + rate,
      written: figure.text,
      value: figure.value,
      ...(figure.min !== undefined && { min: figure.min }),
      ...(figure.max !== undefined && { max: figure.max }),
      unit: figure.unit,
      ...(figure.noun !== undefined && { noun: figure.noun }),
      nature,
      of: of?.text ?? null,
      per,
      each: each?.text ?? null,
      isEach: denominators.has(index),
      statements: held.map((statement) => refTo(report, statement, voiceOf)),
      speaker: held[0] ? speakerOf(held[0]) : null,
      sentence: held[0]?.context ?? sentence,
      report,
    };
  });
}
