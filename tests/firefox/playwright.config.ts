import { defineConfig } from '@playwright/test';

/** The core of the insertion suite in Firefox, driven by puppeteer-core, which can install an extension there. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  retries: 0,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: '../../test-results/firefox',
});
