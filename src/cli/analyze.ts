import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../analysis/index.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { parseReport } from '../markdown/report.ts';
import { CACHE_DIR, contentDir } from './folders.ts';
import { formatAnalysis } from './format-analysis.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { pretty: { type: 'boolean', default: false } },
});

function explain(file: string, error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `${file}  illisible : ${why}  Vérifiez le chemin et l'en-tête du fichier.\n`;
}

if (positionals.length === 0) {
  process.stderr.write('Usage : npm run --silent analyze -- [--pretty] FICHIER.md [FICHIER.md …]\n');
  process.exitCode = 1;
} else {
  const gazetteer = await loadGazetteer({ contentDir: contentDir(), cacheDir: CACHE_DIR });
  for (const file of positionals) {
    try {
      const source = await readFile(file, 'utf8');
      const analysis = analyse(source, parseReport(source), { gazetteer });
      const answer = { file: basename(file), ...analysis };
      process.stdout.write(values.pretty ? formatAnalysis(answer) : `${JSON.stringify(answer)}\n`);
    } catch (error) {
      process.stderr.write(explain(file, error));
      process.exitCode = 1;
    }
  }
}
