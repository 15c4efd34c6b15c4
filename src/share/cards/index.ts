import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { corpus } from '../../corpus/index.ts';
import { href } from '../../links.ts';
import { altOf } from './alt.ts';
import { writeCards } from './content/index.ts';
import type { Card } from './model.ts';
import { Pool } from './pool.ts';
import { pruneCards } from './prune.ts';
import { cardFile, drawingVersion, useCard } from './store.ts';

const ROOT = resolve('.');
const FOLDER = join('.cache', 'cards');
const SITE = 'recoupe';

interface Cards {
  readonly cards: ReadonlyMap<string, Card>;
  readonly version: string;
  readonly pool: Pool;
}

async function open(): Promise<Cards> {
  return {
    cards: writeCards(await corpus()),
    version: drawingVersion(ROOT),
    pool: new Pool(ROOT, availableParallelism()),
  };
}

const once: { cards?: Promise<Cards> } = {};

function cards(): Promise<Cards> {
  once.cards ??= open();
  return once.cards;
}

export interface CardImage {
  /** Under the base path. */
  readonly href: string;
  readonly alt: string;
}

/** The picture of `rapports/…`, `affirmations/…`, `lieux/…`, `questions/…`; the site's own for any other page. */
export async function cardImage(of: string): Promise<CardImage> {
  const all = (await cards()).cards;
  const card = all.get(of) ?? all.get(SITE);
  if (card === undefined) throw new Error('The site has no card of its own.');
  return { href: href(`cartes/${card.id}.png`), alt: altOf(card) };
}

/** The ids of all cards. */
export async function cardIds(): Promise<string[]> {
  return [...(await cards()).cards.keys()];
}

const placesOf = ({ places }: Card): string => places.map(({ id }) => id).join(' ');

/**
 * Draws what no earlier build has drawn, and drops what none has used for long; cards of the same places follow each
 * other, so that the map is cut once.
 * @param now ms since 1970
 */
export async function drawCards(now: number): Promise<void> {
  const { cards: all, version, pool } = await cards();
  const missing = [...all.values()]
    .map((card) => ({ card, file: cardFile(FOLDER, card, version) }))
    .filter(({ file }) => !useCard(file, now))
    .sort((a, b) => placesOf(a.card).localeCompare(placesOf(b.card)));
  await Promise.all(missing.map((job) => pool.draw(job)));
  pruneCards(FOLDER, now);
}

/** The PNG file of a card: from an earlier build, or drawn now. */
export async function cardPicture(id: string): Promise<Buffer> {
  const { cards: all, version, pool } = await cards();
  const card = all.get(id);
  if (card === undefined) throw new Error(`There is no card « ${id} ».`);
  const file = cardFile(FOLDER, card, version);
  if (!existsSync(file)) await pool.draw({ card, file });
  return readFile(file);
}
