import { fold } from '../analysis/text/fold.ts';
import { ARTICLES } from './articles.data.ts';
import type { SpeakerRow } from './speaker.ts';

/** A source's name as it is compared: folded, spaces single, without its article. */
export function normalizeName(name: string): string {
  const folded = fold(name.normalize('NFC')).replace(/\s+/g, ' ').trim();
  const article = ARTICLES.find((form) => folded.startsWith(form));
  return article ? folded.slice(article.length) : folded;
}

function hasWords(name: string, words: readonly string[]): boolean {
  const present = new Set(name.match(/[\p{L}\p{N}]+/gu));
  return words.every((word) => present.has(fold(word)));
}

/**
 * The row that a source's name belongs to: one that lists the name, else the one with the longest run
 * of words that all stand in it (« le porte-parole du ministère russe de la Défense »).
 */
export function findSpeaker(name: string, rows: readonly SpeakerRow[]): SpeakerRow | null {
  const normal = normalizeName(name);
  const named = rows.find((row) => [row.name, ...row.names].some((form) => normalizeName(form) === normal));
  if (named) return named;
  const fits = rows.flatMap((row) =>
    (row.words ?? [])
      .filter((words) => hasWords(normal, words))
      .map((words) => ({ row, size: words.length })),
  );
  return fits.sort((a, b) => b.size - a.size)[0]?.row ?? null;
}
