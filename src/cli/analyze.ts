import { once } from 'node:events';
import { basename } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { analyse, readPassages, sentencesOf } from '../analysis/index.ts';
import type { Report } from '../analysis/model.ts';
import { type Diagnostic, formatDiagnostic } from '../editorial/diagnostic.ts';
import { readText } from '../editorial/read-text.ts';
import { gazetteerOf } from '../gazetteer/prepared.ts';
import type { KnownNames } from '../markdown/directive-attributes.ts';
import { parseReport } from '../markdown/report.ts';
import { readEditorsRows } from './editors-rows.ts';
import { CACHE_DIR, contentDir } from './folders.ts';
import { formatBracketed, formatColoured } from './format-analysis.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    pretty: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  },
});
const explain = values.explain ? (await import('./explain.ts')).formatExplanation : null;
const { places, speakers } = await readEditorsRows(contentDir(), CACHE_DIR);
const gazetteer = gazetteerOf(places, CACHE_DIR);
const known: KnownNames = {
  hasPlace: (id) => gazetteer.byId(id) !== undefined,
  placeIds: places.map(({ id }) => id),
  speakers,
};

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

function tell(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
}

/** Writes what was found in a file; what a slow reader has not taken yet is waited for, not heaped up. */
async function analyzeFile(file: string): Promise<void> {
  const { source, diagnostics: unread } = readText(file, file);
  const { report, diagnostics } =
    source === null ? { report: null, diagnostics: unread } : parseReport({ file, source }, known);
  tell(diagnostics);
  if (source === null || report === null) {
    process.exitCode = 1;
    return;
  }
  if (!process.stdout.write(format(file, source, report))) await once(process.stdout, 'drain');
}

/** A terminal that takes colours and was not told otherwise (`NO_COLOR`, `FORCE_COLOR`). */
const hasColours = styleText('red', '', { stream: process.stdout }) !== '';

/** The analysis of a file as the options want it. */
function format(file: string, source: string, report: Report): string {
  const passages = readPassages(source, report);
  const analysis = analyse(source, report, { gazetteer }, passages);
  if (explain) return explain({ file, source, analysis, sentences: sentencesOf(passages), gazetteer });
  if (!values.pretty) return `${JSON.stringify({ file: basename(file), ...analysis })}\n`;
  const marked = hasColours
    ? formatColoured(source, analysis, (style, text) => styleText(style, text, { validateStream: false }))
    : formatBracketed(source, analysis);
  return `${marked.trimEnd()}\n\n`;
}

// A reader that has seen enough (`… | head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

if (positionals.length === 0)
  fail('Usage : npm run --silent analyze -- [--pretty | --explain] FICHIER.md [FICHIER.md …]');
for (const file of positionals) {
  try {
    await analyzeFile(file);
  } catch (error) {
    fail(`${file}:1:1  ${error instanceof Error ? error.message : String(error)}`);
  }
}
