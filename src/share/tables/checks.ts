import type { Interval } from '../../corpus/arithmetic/interval.ts';
import type { CheckView } from '../../corpus/checks.ts';
import { CHECK_LABELS, OUTCOME_LABELS } from '../../corpus/format/check.data.ts';
import { formatAssumption, formatWorking } from '../../corpus/format/check.ts';
import type { ReportView } from '../../corpus/model.ts';
import { type ChartTable, tableOf } from '../chart-table.ts';
import type { Cell, Column } from '../csv.ts';

/** An end that is left open is an empty cell. */
const end = (interval: Interval | undefined, which: 'low' | 'high'): Cell => {
  const value = interval?.[which];
  return value !== undefined && Number.isFinite(value) ? value : null;
};

const referenceOf = ({ working }: CheckView) => working.terms.find(({ reference }) => reference)?.reference;

const COLUMNS: readonly Column<CheckView>[] = [
  { name: 'calcul', of: ({ kind }) => CHECK_LABELS[kind] },
  { name: 'chiffres', of: ({ figures }) => figures.map(({ written }) => written).join(' ; ') },
  { name: 'source', of: ({ figures: [first] }) => first?.speaker ?? null },
  { name: 'opération', of: formatWorking },
  { name: 'résultat', of: ({ value }) => value },
  { name: 'minimum', of: ({ computed }) => end(computed, 'low') },
  { name: 'maximum', of: ({ computed }) => end(computed, 'high') },
  { name: 'unité', of: ({ unit }) => (unit === 'count' ? null : unit) },
  { name: 'dit', of: ({ stated }) => stated?.figure.written ?? null },
  { name: 'dit, minimum', of: ({ stated }) => end(stated?.interval, 'low') },
  { name: 'dit, maximum', of: ({ stated }) => end(stated?.interval, 'high') },
  { name: 'constat', of: ({ outcome }) => OUTCOME_LABELS[outcome] },
  { name: 'écart', of: ({ margin, stated }) => (stated ? margin : null) },
  { name: 'hypothèse', of: formatAssumption },
  { name: 'référence', of: (check) => referenceOf(check)?.label ?? null },
  { name: 'source de la référence', of: (check) => referenceOf(check)?.source ?? null },
];

/** What a report's figures give when they are reckoned with. */
export const checksTable = ({ title, reckoning }: ReportView): ChartTable =>
  tableOf(`Calculs sur les chiffres de : ${title}`, COLUMNS, reckoning.checks);
