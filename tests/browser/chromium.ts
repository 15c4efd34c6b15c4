import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Flags under which Chromium runs as root, without a GPU and without calling home. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const onMachine = (): string | undefined =>
  [process.env['CHROMIUM_PATH'], ...PATHS].find((path) => path && existsSync(path));

/** Debian's package, where root may install it. */
function installFromDebian(): string | undefined {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  spawnSync('apt-get', ['update', '-qq']);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
  return onMachine();
}

/** Playwright's own build, fetched if it may be. */
function installFromPlaywright(): string | undefined {
  if (!existsSync(chromium.executablePath()))
    spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
      stdio: 'inherit',
    });
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/**
 * The browser for the page tests: CHROMIUM_PATH, one on the machine, Debian's package, Playwright's own.
 *
 * @throws Error with the one line that says what to install
 */
export function findChromium(): string {
  const path = onMachine() ?? installFromDebian() ?? installFromPlaywright();
  if (!path)
    throw new Error(
      'no Chromium for the page tests: install one (apt-get install chromium, or npx playwright install chromium) or set CHROMIUM_PATH',
    );
  execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore' });
  return path;
}
