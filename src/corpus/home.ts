import { distinctQuantities } from './brief.ts';
import { type Dispute, findDisputes } from './disputes.ts';
import type { Corpus, FigureView, ReportView } from './model.ts';

/** How many older reports and how many disputes the home page shows. */
const OLDER = 6;
const DISPUTES = 3;
const FIGURES = 6;

export interface Home {
  readonly latest: ReportView | undefined;
  readonly older: readonly ReportView[];
  readonly disputes: readonly Dispute[];
  readonly figures: readonly FigureView[];
}

/** What the home page shows: the newest report first, then what lies beside it. */
export function viewHome({ reports, statements }: Corpus): Home {
  const [latest, ...older] = reports;
  return {
    latest,
    older: older.slice(0, OLDER),
    disputes: findDisputes(statements).slice(0, DISPUTES),
    figures: distinctQuantities(latest?.figures ?? []).slice(0, FIGURES),
  };
}
