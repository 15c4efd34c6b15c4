import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  const options = { encoding: 'utf8', env: { ...process.env, ...env } } as const;
  return spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], options);
}

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'recoupe-'));
const messages = (name: string): string => readFileSync(`tests/fixtures/${name}/messages.txt`, 'utf8');
const fixture = (name: string): Record<string, string> => ({ CONTENT_DIR: `tests/fixtures/${name}` });

test('check prints every fault and ends with 1', () => {
  const { status, stdout, stderr } = run('check', [], fixture('tables'));
  assert.equal(stderr, messages('tables'));
  assert.equal(stdout, '1 article, 7 fautes\n');
  assert.equal(status, 1);
});

const DOUBT = `tests/fixtures/warnings/articles/a.md:6:27  Affirmations sans date : 1 sur 1.  Datez-les : « infoDate: AAAA-MM-JJ » dans l’en-tête, ou « :claim[…]{date=AAAA-MM-JJ} ».
    Le temps change et :claim[il pleuvra demain]{stance=asserts}.
                              ^^^^^^^^^^^^^^^^^
`;

test('check prints warnings, what the analysis doubts with its words underlined, and ends with 0', () => {
  const { status, stdout, stderr } = run('check', [], fixture('warnings'));
  assert.ok(stderr.includes(DOUBT));
  assert.equal(stderr.replace(DOUBT, ''), messages('warnings'));
  assert.equal(stdout, '1 article, 0 faute, 3 avertissements\n');
  assert.equal(status, 0);
});

test('check --strict ends with 1 where there is a warning', () => {
  assert.equal(run('check', ['--strict'], fixture('warnings')).status, 1);
  assert.equal(run('check', ['--strict'], fixture('nowhere')).status, 0);
});

test('analyze prints one object a line, in the order of the files, whatever their front matter', () => {
  const folder = emptyFolder();
  const [one, two] = [join(folder, 'un.md'), join(folder, 'deux.md')];
  writeFileSync(one, '---\ndate: 2025-11-06\nauteur: X\n---\n\n12 ponts.\n');
  writeFileSync(two, 'Rien.\n');
  const { status, stdout } = run('analyze', [one, two]);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    answers.map(({ file, lang, date }) => [file, lang, date]),
    [
      ['un.md', 'fr', '2025-11-06'],
      ['deux.md', 'fr', null],
    ],
  );
  for (const key of ['places', 'figures', 'dates', 'claims', 'narration'])
    assert.ok(Array.isArray(answers[0][key]));
  assert.equal(status, 0);
});

test('analyze tells a file that it cannot read, analyses the others, and ends with 1', () => {
  const file = join(emptyFolder(), 'un.md');
  writeFileSync(file, 'Rien.\n');
  const { status, stdout, stderr } = run('analyze', ['nulle-part.md', file]);
  assert.match(stderr, /^nulle-part\.md:1:1 {2}Fichier illisible : introuvable\./);
  assert.equal(stdout.split('\n').length, 2);
  assert.equal(status, 1);
});

test('analyze --pretty shows the text, in colours only where they are wanted', () => {
  const file = join(emptyFolder(), 'un.md');
  writeFileSync(file, '12 ponts.\n');
  assert.equal(run('analyze', ['--pretty', file]).stdout, '[chiffre 12 ponts].\n\n');
  const forced = run('analyze', ['--pretty', file], { FORCE_COLOR: '1', NO_COLOR: '' });
  assert.equal(forced.stdout, '\u001B[33m12 ponts\u001B[39m.\n\n');
});

test('analyze --explain says by which rule a figure was found', () => {
  const file = join(emptyFolder(), 'un.md');
  writeFileSync(file, '12 ponts.\n');
  const { stdout } = run('analyze', ['--explain', file]);
  assert.ok(stdout.startsWith(`${file}:1:1  « 12 ponts. »\n  chiffre « 12 ponts »`));
});

test('analyze refuses a hostile file with its place', () => {
  const file = join(emptyFolder(), 'un.md');
  writeFileSync(file, `Bon.\n\n${'>'.repeat(8000)} x\n`);
  const { status, stdout, stderr } = run('analyze', [file]);
  assert.ok(stderr.startsWith(`${file}:3:1  `));
  assert.equal(stdout, '');
  assert.equal(status, 1);
});

test('new makes a draft that has no fault, and does not write over it', () => {
  const folder = emptyFolder();
  const env = { CONTENT_DIR: folder };
  assert.equal(run('new', ['Été', 'à', "Kyiv : « l'œuvre »"], env).status, 0);
  const [name = ''] = readdirSync(join(folder, 'articles'));
  assert.match(name, /^\d{4}-\d{2}-\d{2}-ete-a-kyiv-l-oeuvre\.md$/);
  // The title quotes words that the empty text does not have yet.
  assert.equal(run('check', [], env).stdout, '1 article, 0 faute, 1 avertissement\n');
  assert.equal(run('new', ["Été à Kyiv : « l'œuvre »"], env).status, 1);
  assert.equal(run('new', [], env).status, 1);
});

for (const name of ['schema', 'malformed-places']) {
  test(`a build of the folder "${name}" prints its faults, ends with 1 and leaves the last site alone`, () => {
    const out = join(emptyFolder(), 'dist');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'hier');
    const { status, stderr } = run('build', [], { ...fixture(name), OUT_DIR: out });
    assert.ok(stderr.includes(messages(name)), stderr);
    assert.equal(status, 1);
    assert.deepEqual(readdirSync(join(out, '..')), ['dist']);
    assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'hier');
  });
}

test('a folder of articles alone builds, and takes the place of the last site', () => {
  const out = join(emptyFolder(), 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'old.html'), 'hier');
  const { status, stderr } = run('build', [], { ...fixture('only-articles'), OUT_DIR: out });
  assert.equal(status, 0, stderr);
  assert.ok(existsSync(join(out, 'rapports/a/index.html')));
  assert.ok(!existsSync(join(out, 'old.html')));
  assert.deepEqual(readdirSync(join(out, '..')), ['dist']);
});

test('serve says that there is nothing to serve, or that the port is none', () => {
  const nowhere = run('serve', [], { OUT_DIR: join(emptyFolder(), 'dist') });
  assert.match(nowhere.stderr, /n'existe pas\. Lancez « npm run build »/);
  assert.equal(nowhere.status, 1);
  const noPort = run('serve', [], { OUT_DIR: emptyFolder(), PORT: '99999' });
  assert.match(noPort.stderr, /^PORT=99999 n'est pas un port\./);
  assert.equal(noPort.status, 1);
});
