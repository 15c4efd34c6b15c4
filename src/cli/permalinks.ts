import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { surroundingIds } from '../corpus/places/view.ts';
import { sourcesOf } from '../corpus/sources.ts';
import { formatDiagnostic, isError } from '../editorial/diagnostic.ts';
import { readEditorial } from '../editorial/index.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { href } from '../links.ts';
import { checkContent } from '../loader/check-content.ts';
import { tellLost } from '../permalinks/check.ts';
import type { Decision } from '../permalinks/decide.ts';
import { addressOf, type Entry, formatEntry, inLedgerOrder } from '../permalinks/entry.ts';
import { countChanges, decisionOf, keep } from '../permalinks/keep.ts';
import { LEDGER_FILE } from '../permalinks/ledger.ts';
import type { Present, PresentPlace } from '../permalinks/present.ts';
import { CACHE_DIR, contentDir } from './folders.ts';
import { count } from './tally.ts';

const USAGE = `Usage : npm run permalinks                                  note tout ce qui est publié
        npm run permalinks -- --accept ADRESSE=NOUVELLE     ce qui était là est maintenant ici
        npm run permalinks -- --withdraw ADRESSE            c'est retiré (avec --note "raison")
        npm run permalinks -- --accept-proposals            prend toutes les propositions
        --date AAAA-MM-JJ date la publication d'un autre jour que celui-ci
`;

const { values } = parseArgs({
  options: {
    accept: { type: 'string', multiple: true, default: [] },
    withdraw: { type: 'string', multiple: true, default: [] },
    'accept-proposals': { type: 'boolean', default: false },
    note: { type: 'string' },
    date: { type: 'string', default: new Intl.DateTimeFormat('sv-SE').format(new Date()) },
    help: { type: 'boolean', default: false },
  },
});

/** `ADDRESS=NEW`; null for what has no two sides. */
function parseAccepted(written: string): Decision | null {
  const [of, to, ...more] = written.split('=');
  return of && to && more.length === 0 ? { type: 'accept', of, to } : null;
}

/** With what holds the named places or makes them up: these have pages too. */
function withSurroundings(present: Present, dir: string): Present {
  const editorial = readEditorial(dir);
  const gazetteer = loadGazetteer({ contentDir: dir, cacheDir: CACHE_DIR });
  const known = sourcesOf([], { editorial, gazetteer, href });
  const named = present.places.map(({ id }) => id);
  const around = surroundingIds(named, known).flatMap((id): PresentPlace[] => {
    const facts = known.factsOf(id);
    return facts ? [{ id, name: facts.name, forms: [], lat: facts.lat, lon: facts.lon }] : [];
  });
  return { ...present, places: [...present.places, ...around] };
}

/** Written beside, then moved: a ledger is whole or as it was. */
function write(path: string, entries: readonly Entry[]): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(
    draft,
    [...entries]
      .sort(inLedgerOrder)
      .map((entry) => `${formatEntry(entry)}\n`)
      .join(''),
  );
  renameSync(draft, path);
}

function say(lines: readonly string[]): void {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
}

/** How to take all proposals in one command. */
const commandFor = (decisions: readonly Decision[]): string =>
  `npm run permalinks -- ${decisions
    .map((one) => (one.type === 'accept' ? `--accept ${one.of}=${one.to}` : `--withdraw ${one.of}`))
    .join(' ')}`;

function run(decisions: readonly Decision[]): number {
  const dir = contentDir();
  const checked = checkContent(dir, CACHE_DIR);
  const { ledger } = checked;
  const lostBefore = new Set(checked.lost.map((lost) => formatDiagnostic(tellLost(ledger, lost))));
  const faults = checked.diagnostics.filter(isError).map(formatDiagnostic);
  const others = faults.filter((line) => !lostBefore.has(line));
  if (others.length > 0) {
    say([...others, "Rien n'a été noté."]);
    return 1;
  }
  const proposed = values['accept-proposals'] ? checked.lost.map((lost) => decisionOf(lost, addressOf)) : [];
  const desk = {
    present: withSurroundings(checked.present, dir),
    today: values.date,
    ...(values.note !== undefined && { note: values.note }),
  };
  const kept = keep(ledger.entries, [...decisions, ...proposed], desk);
  if (kept.faults.length > 0) {
    say([...kept.faults.map(({ message, advice }) => `${message}  ${advice}`), "Rien n'a été noté."]);
    return 1;
  }
  write(join(dir, LEDGER_FILE), kept.entries);
  const { added, changed } = countChanges(ledger.entries, kept.entries);
  process.stdout.write(
    `${ledger.file} : ${count(kept.entries.length, 'adresse')}, ${count(added, 'nouvelle')}, ${count(changed, 'changée')}\n`,
  );
  if (kept.lost.length === 0) return 0;
  const left = kept.lost.map((lost) => decisionOf(lost, addressOf));
  say([
    ...kept.lost.map((lost) => formatDiagnostic(tellLost(ledger, lost))),
    'Ce qui est nouveau sera noté quand ces adresses mèneront quelque part. Pour prendre toutes les propositions :',
    commandFor(left),
  ]);
  return 1;
}

const accepted = values.accept.map(parseAccepted);
const isDated = /^\d{4}-\d{2}-\d{2}$/.test(values.date);
if (values.help || accepted.includes(null) || !isDated) {
  process.stderr.write(USAGE);
  process.exitCode = values.help ? 0 : 1;
} else {
  const withdrawn = values.withdraw.map((of): Decision => ({ type: 'withdraw', of }));
  process.exitCode = run([...accepted.filter((one) => one !== null), ...withdrawn]);
}
