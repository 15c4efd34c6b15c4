import { spawnSync } from 'node:child_process';
import manifest from '../../package.json' with { type: 'json' };

/** What a process has used. */
export interface Usage {
  /** Megabytes of memory at the most. */
  readonly rss: number;
  /** Milliseconds of computing, waiting left out. */
  readonly cpu: number;
}

const isUsage = (value: unknown): value is Usage =>
  typeof value === 'object' && value !== null && 'rss' in value && 'cpu' in value;

/** What `npm run analyze` uses for these files, npm itself left out. */
export function measureCommand(files: readonly string[]): Usage {
  const [, ...command] = manifest.scripts.analyze.split(' ');
  const args = ['--import', './tests/bench/usage.mjs', ...command, ...files];
  // What it prints must not fill this process, whose memory the system would count in for the next one.
  const { stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const usage: unknown = JSON.parse(stderr.slice(stderr.lastIndexOf('\n') + 1));
  if (!isUsage(usage)) throw new Error(stderr);
  return usage;
}
