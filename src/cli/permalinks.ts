import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { surroundingIds } from '../corpus/places/view.ts';
import { sourcesOf } from '../corpus/sources.ts';
import { formatDiagnostic, isError } from '../editorial/diagnostic.ts';
import { readEditorial } from '../editorial/index.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { href } from '../links.ts';
import { type ContentCheck, checkContent } from '../loader/check-content.ts';
import { tellLost } from '../permalinks/check.ts';
import type { Decision } from '../permalinks/decide.ts';
import { addressOf, type Entry, formatEntry, inLedgerOrder } from '../permalinks/entry.ts';
import { countChanges, decisionOf, keep } from '../permalinks/keep.ts';
import { LEDGER_FILE } from '../permalinks/ledger.ts';
import type { Lost } from '../permalinks/lost.ts';
import type { Present, PresentPlace } from '../permalinks/present.ts';
import { CACHE_DIR, contentDir } from './folders.ts';
import { count } from './tally.ts';
import { today } from './today.ts';

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
    date: { type: 'string', default: today() },
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

/** Faults that have nothing to do with lost addresses: they come first. */
function otherFaults({ diagnostics, lost, ledger }: ContentCheck): string[] {
  const told = new Set(lost.map((one) => formatDiagnostic(tellLost(ledger, one))));
  return diagnostics
    .filter(isError)
    .map(formatDiagnostic)
    .filter((line) => !told.has(line));
}

/** Says what is still lost; true where nothing is. */
function tellLeft({ ledger }: ContentCheck, lost: readonly Lost[]): boolean {
  if (lost.length === 0) return true;
  say([
    ...lost.map((one) => formatDiagnostic(tellLost(ledger, one))),
    'Ce qui est nouveau sera noté quand ces adresses mèneront quelque part. Pour prendre toutes les propositions :',
    commandFor(lost.map((one) => decisionOf(one, addressOf))),
  ]);
  return false;
}

function refuse(faults: readonly string[]): false {
  say([...faults, "Rien n'a été noté."]);
  return false;
}

/** Keeps the ledger; false where something is at fault or still lost. */
function run(asked: readonly Decision[]): boolean {
  const dir = contentDir();
  const checked = checkContent(dir, CACHE_DIR);
  const others = otherFaults(checked);
  if (others.length > 0) return refuse(others);
  const { ledger, lost } = checked;
  const proposed = values['accept-proposals'] ? lost.map((one) => decisionOf(one, addressOf)) : [];
  const {
    entries,
    faults,
    lost: left,
  } = keep(ledger.entries, [...asked, ...proposed], {
    present: withSurroundings(checked.present, dir),
    today: values.date,
    ...(values.note !== undefined && { note: values.note }),
  });
  if (faults.length > 0) return refuse(faults.map(({ message, advice }) => `${message}  ${advice}`));
  write(join(dir, LEDGER_FILE), entries);
  const { added, changed } = countChanges(ledger.entries, entries);
  const tally = [count(entries.length, 'adresse'), count(added, 'nouvelle'), count(changed, 'changée')];
  process.stdout.write(`${ledger.file} : ${tally.join(', ')}\n`);
  return tellLeft(checked, left);
}

const accepted = values.accept.map(parseAccepted);
const isDated = /^\d{4}-\d{2}-\d{2}$/.test(values.date);
if (values.help || accepted.includes(null) || !isDated) {
  process.stderr.write(USAGE);
  process.exitCode = values.help ? 0 : 1;
} else {
  const withdrawn = values.withdraw.map((of): Decision => ({ type: 'withdraw', of }));
  process.exitCode = run([...accepted.filter((one) => one !== null), ...withdrawn]) ? 0 : 1;
}
