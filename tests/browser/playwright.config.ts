import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';
import { OTHER_PORT, PORT } from './site.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    // What one test read is not kept for the next: only the tests of the keeping let it work.
    serviceWorkers: 'block',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS },
  },
  webServer: [
    {
      command: `"${process.execPath}" src/cli/serve.ts`,
      cwd: '../..',
      url: `http://localhost:${PORT}/`,
      env: { PORT: String(PORT), OUT_DIR: process.env['OUT_DIR'] ?? 'dist' },
      reuseExistingServer: false,
    },
    {
      // Another subject, invented: built once for all tests that open it.
      command: `"${process.execPath}" src/cli/build.ts && "${process.execPath}" src/cli/serve.ts`,
      cwd: '../..',
      url: `http://localhost:${OTHER_PORT}/`,
      env: {
        PORT: String(OTHER_PORT),
        CONTENT_DIR: 'tests/fixtures/crue',
        OUT_DIR: '.cache/essai-crue',
        BASE_PATH: '/',
      },
      timeout: 300_000,
      reuseExistingServer: false,
    },
  ],
});
