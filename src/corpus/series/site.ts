import { corpus } from '../index.ts';
import { findSeries } from './find.ts';
import type { Series } from './model.ts';

const once: { series?: Promise<Series[]> } = {};

async function find(): Promise<Series[]> {
  return findSeries((await corpus()).reports);
}

/** The measures that recur from report to report; found once a build. */
export function series(): Promise<Series[]> {
  once.series ??= find();
  return once.series;
}
