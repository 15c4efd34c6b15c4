import { resolve } from 'node:path';
import { analyse, LANGUAGES } from '../../src/analysis/index.ts';
import type { Report } from '../../src/analysis/model.ts';
import { CACHE_DIR, contentDir } from '../../src/cli/folders.ts';
import { loadGazetteer } from '../../src/gazetteer/load.ts';
import { parseReport } from '../../src/markdown/report.ts';
import { benchReport } from './reports.ts';
import { cpuTime, type StageTimes, timeStages } from './stages.ts';

/** How much longer the report is from one row to the next. */
const SIZES = [1, 2, 4, 8, 16] as const;
/** Short reports read before the clock runs, so that the engine has compiled the rules. */
const WARM_UP = 12;

const beforeLoading = cpuTime();
const gazetteer = loadGazetteer({ contentDir: contentDir(), cacheDir: CACHE_DIR });
const loading = cpuTime() - beforeLoading;
const unit = benchReport(resolve(contentDir(), 'articles'));

function parse(source: string): Report {
  const known = { hasPlace: () => true, placeIds: [], speakers: [] };
  const { report, diagnostics } = parseReport({ file: 'bench.md', source }, known);
  if (report === null) throw new Error(JSON.stringify(diagnostics));
  return report;
}

/** Megabytes of UTF-8 a second. */
const speed = (source: string, ms: number): string => (Buffer.byteLength(source) / 1000 / ms).toFixed(2);
const rss = (): string => (process.memoryUsage().rss / 1e6).toFixed(0);

function measure(times: number): { source: string; parsing: number; analysing: number } {
  const source = Array.from({ length: times }, () => unit).join('\n\n');
  const start = cpuTime();
  const report = parse(source);
  const parsed = cpuTime();
  analyse(source, report, { gazetteer });
  return { source, parsing: parsed - start, analysing: cpuTime() - parsed };
}

for (let i = 0; i < WARM_UP; i++) measure(1);
console.log(`start ${performance.now().toFixed(0)} ms, of which gazetteer ${loading.toFixed(0)} ms`);
console.log('size      MB  Markdown  analysis  (MB/s)  analysis ms per 1×  RSS MB');
for (const times of SIZES) {
  const { source, parsing, analysing } = measure(times);
  const cells = [
    `${times}×`.padEnd(6),
    (Buffer.byteLength(source) / 1e6).toFixed(2).padStart(6),
    speed(source, parsing).padStart(9),
    speed(source, analysing).padStart(9),
    (analysing / times).toFixed(1).padStart(20),
    rss().padStart(13),
  ];
  console.log(cells.join(' '));
}

const language = LANGUAGES['fr'];
const source = Array.from({ length: 8 }, () => unit).join('\n\n');
const stages: StageTimes = new Map();
if (language) timeStages(source, parse(source), language, gazetteer, stages);
const total = [...stages.values()].reduce((sum, ms) => sum + ms, 0);
for (const [name, ms] of stages)
  console.log(
    `${name.padEnd(12)} ${speed(source, ms).padStart(8)} MB/s ${((100 * ms) / total).toFixed(0).padStart(4)} %`,
  );
