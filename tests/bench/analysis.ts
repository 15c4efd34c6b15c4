import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { analyse, LANGUAGES } from '../../src/analysis/index.ts';
import type { Report } from '../../src/analysis/model.ts';
import { CACHE_DIR, contentDir } from '../../src/cli/folders.ts';
import { loadGazetteer } from '../../src/gazetteer/load.ts';
import { parseReport } from '../../src/markdown/report.ts';
import { benchReport } from './reports.ts';
import { cpuTime, type StageTimes, timeStages } from './stages.ts';
import { measureCommand } from './start.ts';

/** How much longer the report is from one row to the next. */
const SIZES = [1, 2, 4, 8, 16] as const;
const LONGEST = Math.max(...SIZES);
/**
 * Short reports read before the clock runs, so that the engine has compiled the rules. The commands above run with the
 * flags of `analyze`, which spare the compiler, as suits the first megabytes; this process runs as a long one does.
 */
const WARM_UP = 60;
/** Readings of which the fastest counts. */
const RUNS = 3;
/** Files in one call of `npm run analyze`. */
const FILES = 200;
/** How long the report is whose stages are timed one by one. */
const STAGES_SIZE = 8;

const unit = benchReport(resolve(contentDir(), 'articles'));

/** Megabytes of UTF-8 a second. */
const speed = (source: string, ms: number): string => (Buffer.byteLength(source) / 1000 / ms).toFixed(2);

const repeat = (times: number): string => Array.from({ length: times }, () => unit).join('\n\n');

// Before this process fills its own memory: the system counts that in for the programs that it starts.
const folder = mkdtempSync(join(tmpdir(), 'recoupe-bench-'));
const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const empty = write('empty.md', 'Rien.\n');
const starts = Array.from({ length: RUNS }, () => measureCommand([empty]));
const many = measureCommand(Array.from({ length: FILES }, (_, i) => write(`${i}.md`, unit)));
const long = measureCommand([write('long.md', repeat(LONGEST))]);
rmSync(folder, { recursive: true });
const start = Math.min(...starts.map(({ cpu }) => cpu));
console.log(`start      ${start.toFixed(0)} ms of CPU, ${starts[0]?.rss.toFixed(0)} MB`);
console.log(
  `${FILES} files  ${speed(unit.repeat(FILES), many.cpu - start)} MB/s, Markdown included, ${many.rss.toFixed(0)} MB`,
);

console.log(`1 file ${LONGEST}×  ${long.rss.toFixed(0)} MB`);

const gazetteer = loadGazetteer({ contentDir: contentDir(), cacheDir: CACHE_DIR });

function parse(source: string): Report {
  const known = { hasPlace: () => true, placeIds: [], speakers: [] };
  const { report, diagnostics } = parseReport({ file: 'bench.md', source }, known);
  if (report === null) throw new Error(JSON.stringify(diagnostics));
  return report;
}

/** CPU milliseconds of both halves of one reading. */
function measure(source: string): { parsing: number; analysing: number } {
  const start = cpuTime();
  const report = parse(source);
  const parsed = cpuTime();
  analyse(source, report, { gazetteer });
  return { parsing: parsed - start, analysing: cpuTime() - parsed };
}

/** The shortest of several readings: what other programs take from this one only makes it longer. */
function measureBest(source: string): { parsing: number; analysing: number } {
  const runs = Array.from({ length: RUNS }, () => measure(source));
  const least = (of: 'parsing' | 'analysing'): number => Math.min(...runs.map((run) => run[of]));
  return { parsing: least('parsing'), analysing: least('analysing') };
}

for (let i = 0; i < WARM_UP; i++) measure(unit);
console.log('size      MB  Markdown  analysis      both  (MB/s)  analysis ms per 1×');
for (const times of SIZES) {
  const source = repeat(times);
  const { parsing, analysing } = measureBest(source);
  const cells = [
    `${times}×`.padEnd(6),
    (Buffer.byteLength(source) / 1e6).toFixed(2).padStart(6),
    speed(source, parsing).padStart(9),
    speed(source, analysing).padStart(9),
    speed(source, parsing + analysing).padStart(9),
    (analysing / times).toFixed(1).padStart(20),
  ];
  console.log(cells.join(' '));
}

const language = LANGUAGES['fr'];
const source = repeat(STAGES_SIZE);
const stages: StageTimes = new Map();
if (language) timeStages(source, parse(source), language, gazetteer, stages);
const total = [...stages.values()].reduce((sum, ms) => sum + ms, 0);
for (const [name, ms] of stages)
  console.log(
    `${name.padEnd(12)} ${speed(source, ms).padStart(8)} MB/s ${((100 * ms) / total).toFixed(0).padStart(4)} %`,
  );
