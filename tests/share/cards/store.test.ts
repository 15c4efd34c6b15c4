import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Pool } from '../../../src/share/cards/pool.ts';
import { pruneCards } from '../../../src/share/cards/prune.ts';
import { cardFile, drawingVersion, keepCard, useCard } from '../../../src/share/cards/store.ts';
import { card } from './studio.ts';

const ROOT = process.cwd();

function folder(t: { after: (end: () => void) => void }): string {
  const path = mkdtempSync(join(tmpdir(), 'recoupe-cards-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

test('the same card has the same file, and any change of it or of its drawing another', () => {
  const file = cardFile('f', card(), 'v1');
  assert.match(file, /^f\/[0-9a-f]{2}\/[0-9a-f]{32}\.png$/);
  assert.equal(cardFile('f', card(), 'v1'), file);
  for (const other of [card({ body: 'autre' }), card({ places: [] }), card({ addresses: [] })])
    assert.notEqual(cardFile('f', other, 'v1'), file);
  assert.notEqual(cardFile('f', card(), 'v2'), file);
});

test('how cards are drawn has a version', () => assert.match(drawingVersion(ROOT), /^[0-9a-f]{64}$/));

test('a file is kept whole, once, and nothing is left beside it', (t) => {
  const file = join(folder(t), 'ab', 'x.png');
  keepCard(file, Buffer.from('un'));
  keepCard(file, Buffer.from('deux'));
  assert.equal(readFileSync(file, 'utf8'), 'un');
  assert.deepEqual(readdirSync(join(file, '..')), ['x.png']);
});

test('two pools at once draw the same cards without harm', async (t) => {
  const path = folder(t);
  const jobs = ['un', 'deux', 'trois'].map((body) => ({
    card: card({ body }),
    file: cardFile(path, card({ body }), 'v'),
  }));
  const pools = [new Pool(ROOT, 1), new Pool(ROOT, 1)];
  await Promise.all(pools.flatMap((pool) => jobs.map((job) => pool.draw(job))));
  for (const { file } of jobs) assert.equal(readFileSync(file).subarray(1, 4).toString('latin1'), 'PNG');
});

test('a card that cannot be drawn fails alone; the others are drawn', async (t) => {
  const path = folder(t);
  const pool = new Pool(ROOT, 1);
  const broken = card({ mark: { id: 'X', letter: 'X', label: 'X', shape: 'square', hue: 'inconnue' } });
  const [bad, good] = await Promise.allSettled([
    pool.draw({ card: broken, file: join(path, 'a.png') }),
    pool.draw({ card: card(), file: join(path, 'b.png') }),
  ]);
  assert.equal(bad.status, 'rejected');
  assert.match(String(bad.status === 'rejected' && bad.reason), /--inconnue/);
  assert.equal(good.status, 'fulfilled');
  assert.deepEqual([existsSync(join(path, 'a.png')), existsSync(join(path, 'b.png'))], [false, true]);
});

const NOW = Date.UTC(2026, 10, 24);
const daysAgo = (days: number): number => NOW - days * 86_400_000;

test('a picture that is used counts as used now, and one that is not there is to be drawn', (t) => {
  const file = join(folder(t), 'ab', 'x.png');
  assert.equal(useCard(file, NOW), false);
  keepCard(file, Buffer.from('un'));
  assert.equal(useCard(file, NOW), true);
  assert.equal(statSync(file).mtimeMs, NOW);
});

test('what no build used for a fortnight goes, and what another build has just used stays', (t) => {
  const path = folder(t);
  const kept = [0, 13, 15, 400].map((days) => {
    const file = join(path, String(days).padStart(2, '0'), `${days}.png`);
    keepCard(file, Buffer.from('un'));
    useCard(file, daysAgo(days));
    return file;
  });
  pruneCards(path, NOW);
  assert.deepEqual(
    kept.map((file) => existsSync(file)),
    [true, true, false, false],
  );
  pruneCards(path, NOW);
});
