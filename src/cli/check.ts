import { parseArgs } from 'node:util';
import { type Diagnostic, formatDiagnostic, formatExcerpt, isError } from '../editorial/diagnostic.ts';
import { MESSAGES } from '../editorial/messages.ts';
import { checkContent, inOrder } from '../loader/check-content.ts';
import { CACHE_DIR, contentDir } from './folders.ts';
import { formatTally } from './tally.ts';

const { values } = parseArgs({ options: { strict: { type: 'boolean', default: false } } });

function tell(diagnostic: Diagnostic): void {
  const excerpt = formatExcerpt(diagnostic);
  process.stderr.write(`${formatDiagnostic(diagnostic)}\n${excerpt === '' ? '' : `${excerpt}\n`}`);
}

const { articles, diagnostics: told, doubts, unrecorded } = checkContent(contentDir(), CACHE_DIR);
const diagnostics = [...told, ...doubts].sort(inOrder);
for (const diagnostic of diagnostics) tell(diagnostic);
const faults = diagnostics.filter(isError).length;
process.stdout.write(`${formatTally(articles, faults, diagnostics.length - faults)}\n`);
if (unrecorded > 0) {
  const { message, advice } = MESSAGES.unrecorded(unrecorded);
  process.stdout.write(`${message} ${advice}\n`);
}
if (faults > 0 || (values.strict && diagnostics.length > 0)) process.exitCode = 1;
