import { formatDiagnostic, isError } from '../editorial/diagnostic.ts';
import { checkContent } from '../loader/check-content.ts';
import { CACHE_DIR, contentDir } from './folders.ts';
import { formatTally } from './tally.ts';

const { articles, diagnostics } = checkContent(contentDir(), CACHE_DIR);
for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
const faults = diagnostics.filter(isError).length;
process.stdout.write(`${formatTally(articles, faults, diagnostics.length - faults)}\n`);
if (faults > 0) process.exitCode = 1;
