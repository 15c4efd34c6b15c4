import fs, { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { loadWorld } from '../../src/gazetteer/prepared.ts';

/**
 * A process of its own that loads the world into an empty cache beside a second one like it: what it
 * has written gets its name only when the other has written too, the moment at which two builds meet.
 * Prints the name of the town.
 */
const [, , cacheDir = '', barrier = '', geonames = ''] = process.argv;
const STEP_MS = 20;
const MOST_STEPS = 6000;

const pause = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP_MS);

function meetTheOther(): void {
  writeFileSync(`${barrier}/${process.pid}`, '');
  for (let step = 0; readdirSync(barrier).length < 2; step++) {
    if (step === MOST_STEPS) throw new Error('the other process has written nothing');
    pause();
  }
}

// The import follows what stands in the module, so the first one is kept.
const rename = renameSync;
Object.assign(fs, {
  renameSync: (from: string, to: string) => {
    meetTheOther();
    rename(from, to);
  },
});
syncBuiltinESMExports();

process.stdout.write(loadWorld(cacheDir).byGeonames(Number(geonames))?.name ?? '');
