import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// JavaScript, so that the reader of TypeScript is not loaded for it: what it makes of the modules is kept
// in the cache, and making it again is most of what a start costs.
enableCompileCache(resolve('.cache/node'));
const { bundleOf } = await import('./bundle.ts');
await import(await bundleOf('src/cli/analyze.ts', '.cache'));
