import { parseArgs } from 'node:util';
import { formatWhole, isError } from '../editorial/diagnostic.ts';
import { MESSAGES } from '../editorial/messages.ts';
import { checkContent, inOrder } from '../loader/check-content.ts';
import { CACHE_DIR, contentDir } from './folders.ts';
import { formatTally } from './tally.ts';

const { values } = parseArgs({ options: { strict: { type: 'boolean', default: false } } });

const { articles, diagnostics: told, doubts, notices, unrecorded } = checkContent(contentDir(), CACHE_DIR);
const diagnostics = [...told, ...doubts].sort(inOrder);
for (const diagnostic of [...diagnostics, ...notices]) process.stderr.write(`${formatWhole(diagnostic)}\n`);
const faults = diagnostics.filter(isError).length;
const warnings = diagnostics.length - faults;
process.stdout.write(`${formatTally({ articles, faults, warnings, pairs: notices.length })}\n`);
if (unrecorded > 0) {
  const { message, advice } = MESSAGES.unrecorded(unrecorded);
  process.stdout.write(`${message} ${advice}\n`);
}
if (faults > 0 || (values.strict && diagnostics.length > 0)) process.exitCode = 1;
