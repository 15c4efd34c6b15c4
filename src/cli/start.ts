import { buildSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';

if (await buildSite()) serveSite();
else process.exitCode = 1;
