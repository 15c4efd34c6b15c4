import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Card } from '../../src/share/cards/model.ts';
import { Pool } from '../../src/share/cards/pool.ts';
import { HEAVIEST } from '../../src/share/cards/render.ts';
import { cardFile, drawingVersion, useCard } from '../../src/share/cards/store.ts';
import { card } from '../share/cards/studio.ts';

/**
 * What it costs to draw the cards of a large site, and to find them again at the next build. Claims of 5 to 60 words,
 * each at one of 100 places of Europe, in the order in which a build draws them: `npm run bench:cards [cards]`.
 */
const CARDS = Number(process.argv[2] ?? 5000);
const [PLACES, LEAST, MOST] = [100, 5, 60];
const ROOT = process.cwd();
const SENTENCE =
  'les forces de la ville ont repris quatre ponts et deux routes au nord du fleuve depuis lundi'.split(' ');

function cardAt(i: number): Card {
  const at = Math.floor((i * PLACES) / CARDS);
  const words = Array.from(
    { length: LEAST + (i % (MOST - LEAST)) },
    (_, n) => SENTENCE[(i + n) % SENTENCE.length],
  );
  const { places } = card();
  const [lat, lon] = [38 + (at % 10) * 1.9, -4 + Math.floor(at / 10) * 4.3];
  return card({
    id: `affirmations/${i}`,
    body: `${words.join(' ')} ${i}`,
    places: places.slice(0, 1).map((place) => ({ ...place, id: `p${at}`, label: `Lieu ${at}`, lat, lon })),
  });
}

const folder = mkdtempSync(join(tmpdir(), 'recoupe-cards-'));
const print = (what: string, value: number, unit: string): void =>
  console.log(`${what.padEnd(44)} ${value.toFixed(1).padStart(8)} ${unit}`);

try {
  const version = drawingVersion(ROOT);
  const jobs = Array.from({ length: CARDS }, (_, i) => {
    const one = cardAt(i);
    return { card: one, file: cardFile(folder, one, version) };
  });
  const pool = new Pool(ROOT, availableParallelism());
  const [start, before] = [performance.now(), process.cpuUsage()];
  await Promise.all(jobs.map((job) => pool.draw(job)));
  const { user, system } = process.cpuUsage(before);
  print(`${CARDS} cards drawn, ${availableParallelism()} threads`, (performance.now() - start) / 1000, 's');
  print('processor, a card', (user + system) / 1000 / CARDS, 'ms');
  const sizes = jobs.map(({ file }) => statSync(file).size).sort((a, b) => a - b);
  print('median card', (sizes[sizes.length >> 1] ?? 0) / 1000, 'kB');
  print('heaviest card', (sizes.at(-1) ?? 0) / 1000, 'kB');
  print('cards over the limit', sizes.filter((size) => size > HEAVIEST).length, '');
  const again = performance.now();
  const missing = jobs.filter((job) => !useCard(cardFile(folder, job.card, version), Date.now()));
  print('found again by the next build', performance.now() - again, 'ms');
  if (missing.length > 0) throw new Error(`${missing.length} cards were drawn and not found again.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
