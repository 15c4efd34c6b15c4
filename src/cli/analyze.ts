import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { CACHE_DIR } from './folders.ts';

// Before anything large is imported: compiling the modules is most of what a start costs.
enableCompileCache(join(CACHE_DIR, 'node'));
await import('./analyze-files.ts');
