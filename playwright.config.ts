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
    // Run three times in a row by `npm run test:insertion`: a lost word must not happen even once in a while.
    { name: 'insertion', testMatch: 'insertion/**/*.spec.ts' },
  ],
});
