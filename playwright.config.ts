import { defineConfig } from '@playwright/test';

/** Flake is failure: no retries, and every wait is for a state, never for a time. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: 'test-results',
  projects: [
    { name: 'product', testIgnore: 'insertion/**' },
    // A lost word is the fault that must not happen even once in a while, so the gate does it three times in a row.
    { name: 'insertion', testMatch: 'insertion/**/*.spec.ts', repeatEach: process.env.CI ? 3 : 1 },
  ],
});
