import { defineConfig } from '@playwright/test';
import { findFirefox } from './firefox-path';

if (!findFirefox())
  console.log('Skipped: the tests in Firefox need Firefox or Firefox ESR (set FIREFOX_PATH, or install firefox-esr).');

/** The core of the insertion suite in Firefox, driven by puppeteer-core, which can install an extension there. */
export default defineConfig({
  testDir: '.',
  testMatch: findFirefox() ? '*.spec.ts' : [],
  retries: 0,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: '../../test-results/firefox',
});
