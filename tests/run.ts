import { spawnSync } from 'node:child_process';

/** The checks of `npm test`, in order; each is one command of this machine's own Node. */
const STEPS: readonly { readonly name: string; readonly args: readonly string[] }[] = [
  { name: 'format and lint', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'] },
  { name: 'types', args: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'] },
  { name: 'content', args: ['src/cli/check.ts'] },
  { name: 'logic', args: ['--test', 'tests/!(site|browser)/**/*.test.ts', 'tests/*.test.ts'] },
  { name: 'build', args: ['src/cli/build.ts'] },
  { name: 'weights', args: ['tests/site/weigh.ts'] },
  { name: 'built pages', args: ['--test', 'tests/site/*.test.ts'] },
  {
    name: 'pages in the browser',
    args: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/browser/playwright.config.ts'],
  },
];

const only = process.argv.slice(2);
const chosen = STEPS.filter(({ name }) => only.length === 0 || only.includes(name));
const failed = chosen.filter(({ name, args }) => {
  console.log(`\n# ${name}`);
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) console.log(`# ${name}: failed`);
  return status !== 0;
});

console.log(`\nSteps: ${chosen.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) console.log(`Failed: ${failed.map(({ name }) => name).join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
