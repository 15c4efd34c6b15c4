import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'recoupe-'));
after(() => rmSync(folder, { recursive: true }));
cpSync('tests/fixtures/only-articles/articles', join(folder, 'articles'), { recursive: true });

const LEDGER = join(folder, 'permalinks.jsonl');
const article = join(folder, 'articles/a.md');
const ledger = (): string => readFileSync(LEDGER, 'utf8');

function run(command: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder, OUT_DIR: join(folder, 'dist') };
  return spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], { encoding: 'utf8', env });
}

test('a folder without a ledger is asked for none; the command makes it, sorted, a line an address', () => {
  assert.doesNotMatch(run('check').stdout, /registre/);
  const { status, stdout } = run('permalinks', '--date', '2025-11-06');
  assert.equal(status, 0);
  assert.match(stdout, /permalinks\.jsonl : \d+ adresses, \d+ nouvelles, 0 changée\n$/);
  const lines = ledger()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual([...new Set(lines.map(({ kind }) => kind))], ['report', 'place', 'claim', 'figure']);
  assert.ok(lines.every(({ versions }) => versions[0].since === '2025-11-06'));
});

test('kept again on another day it is the same file', () => {
  const before = ledger();
  assert.equal(run('permalinks', '--date', '2025-11-07').status, 0);
  assert.equal(ledger(), before);
});

test('a ledger that a merge of branches doubled is told of by check, and whole again when the command is run', () => {
  const before = ledger();
  writeFileSync(LEDGER, before + before.replaceAll('2025-11-06', '2025-11-09'));
  const { status, stderr } = run('check');
  assert.equal(status, 0, stderr);
  assert.match(
    stderr,
    /Deux lignes du registre pour la même adresse, « rapports\/a » : jointe à la ligne 1\./,
  );
  assert.equal(run('permalinks', '--date', '2025-11-10').status, 0);
  assert.equal(ledger(), before);
});

test('what is new is a notice of check, no fault', () => {
  writeFileSync(
    join(folder, 'articles/b.md'),
    '---\ntitle: Un autre\ndate: 2025-11-06\n---\n\nDu texte sans rien.\n',
  );
  const { status, stdout } = run('check');
  assert.match(
    stdout,
    /^Une adresse n’est pas encore au registre\. Notez-les en publiant : npm run permalinks$/m,
  );
  assert.equal(status, 0);
  assert.equal(run('permalinks').status, 0);
});

test('a renamed report ends check and build with 1, and nothing is published', () => {
  const before = ledger();
  renameSync(article, join(folder, 'articles/c.md'));
  const checked = run('check');
  assert.equal(checked.status, 1);
  assert.match(
    checked.stderr,
    /permalinks\.jsonl:1:23 {2}Adresse publiée qui ne mène plus nulle part : rapports\/a, /,
  );
  assert.match(checked.stderr, /npm run permalinks -- --accept rapports\/a=c$/m);
  const built = run('build');
  assert.equal(built.status, 1);
  assert.match(built.stderr, /--accept rapports\/a=c\nRien n'a été publié\.\n$/);
  const kept = run('permalinks');
  assert.equal(kept.status, 1);
  assert.match(kept.stderr, /\nnpm run permalinks -- --accept rapports\/a=c\n$/);
  assert.equal(ledger(), before);
});

test('the proposed command settles it', () => {
  assert.equal(run('permalinks', '--accept', 'rapports/a=c').status, 0);
  assert.equal(run('check').status, 0);
  assert.match(ledger(), /"id":"a","versions":\[\{[^}]*\},\{"since":"\d{4}-\d{2}-\d{2}","slug":"c"/);
});

test('all proposals at once, for an upgrade of the analysis', () => {
  const path = join(folder, 'articles/c.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace('12 ponts', '14 ponts'));
  assert.equal(run('check').status, 1);
  assert.equal(run('permalinks', '--accept-proposals').status, 0);
  assert.equal(run('check').status, 0);
});

for (const args of [
  ['--accept', 'rapports/a'],
  ['--accept', 'a=b=c'],
  ['--date', 'hier'],
])
  test(`${args.join(' ')} is told how to write it`, () => {
    const before = ledger();
    const { status, stderr } = run('permalinks', ...args);
    assert.match(stderr, /^Usage : npm run permalinks/);
    assert.equal(status, 1);
    assert.equal(ledger(), before);
  });

test('an address that was never published is refused, with the nearest', () => {
  const { status, stderr } = run('permalinks', '--withdraw', 'rapports/aa');
  assert.match(stderr, /^Adresse jamais publiée : « rapports\/aa »\. {2}Vouliez-vous « rapports\/a » \?/);
  assert.equal(status, 1);
});
