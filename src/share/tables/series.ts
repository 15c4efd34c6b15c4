import type { Series, SeriesMark, SeriesPanel } from '../../corpus/series/model.ts';
import { type ChartTable, tableOf } from '../chart-table.ts';
import type { Column } from '../csv.ts';
import { FIGURE_COLUMNS } from './figures.ts';

interface Row {
  readonly panel: SeriesPanel;
  readonly mark: SeriesMark;
}

/** What of a figure the panels do not share. */
const OF_FIGURE = ['écrit', 'réserve', 'valeur', 'minimum', 'maximum', 'sigle', 'voix', 'source', 'phrase'];

const COLUMNS: readonly Column<Row>[] = [
  { name: 'date du rapport', of: ({ panel }) => panel.report.date },
  { name: 'rapport', of: ({ panel }) => panel.report.label },
  ...FIGURE_COLUMNS.filter(({ name }) => OF_FIGURE.includes(name)).map(
    ({ name, of }): Column<Row> => ({ name, of: ({ mark }) => of(mark.figure) }),
  ),
];

/** The mentions of a measure, the oldest report first. */
export const seriesTable = ({ title, panels }: Series): ChartTable =>
  tableOf(
    title,
    COLUMNS,
    panels.flatMap((panel) => panel.marks.map((mark) => ({ panel, mark }))),
  );
