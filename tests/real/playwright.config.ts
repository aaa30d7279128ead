import { defineConfig } from '@playwright/test';
import { isInstalled } from './request-tracker';

if (!isInstalled())
  console.log('Skipped: the test with a real helpdesk needs Request Tracker 5 (tests/real/install-request-tracker.sh).');

export default defineConfig({
  testDir: '.',
  testMatch: isInstalled() ? '*.spec.ts' : [],
  retries: 0,
  workers: 1,
  timeout: 120_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: '../../test-results/real',
});
