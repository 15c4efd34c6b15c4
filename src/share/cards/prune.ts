import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A picture in the folder of those that are kept. */
export interface KeptFile {
  readonly file: string;
  /** When a build last used it, ms since 1970. */
  readonly used: number;
  readonly bytes: number;
}

const DAY = 86_400_000;

/** A site of 5,000 cards has some 250 MB of them. */
export const LIMITS = { days: 14, bytes: 1_000_000_000 } as const;

/** A build that began so long ago at most may still want what it used, ms. */
const RUNNING = 3_600_000;

/**
 * What may go: no build used it for so many days, or those used since fill the folder. What was used within the
 * hour stays whatever the folder weighs: another build may be about to read it.
 */
export function findStale(
  kept: readonly KeptFile[],
  now: number,
  limits: { readonly days: number; readonly bytes: number } = LIMITS,
): string[] {
  const newestFirst = [...kept].sort((a, b) => b.used - a.used);
  let weight = 0;
  return newestFirst.flatMap(({ file, used, bytes }) => {
    weight += bytes;
    const isOld = now - used > limits.days * DAY || (weight > limits.bytes && now - used > RUNNING);
    return isOld ? [file] : [];
  });
}

function filesIn(folder: string): KeptFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      const found = statSync(file, { throwIfNoEntry: false });
      return found ? [{ file, used: found.mtimeMs, bytes: found.size }] : [];
    });
}

/** Throws away the pictures of cards that nothing has used for long. */
export function pruneCards(folder: string, now: number): void {
  for (const file of findStale(filesIn(folder), now)) rmSync(file, { force: true });
}
