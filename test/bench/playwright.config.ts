// Measures the built app in a real browser, one thing at a time. It reports ratios and never fails on a time.
import { defineConfig } from '@playwright/test';
import journeys from '../journeys/playwright.config.ts';

export default defineConfig({
  ...journeys,
  testDir: '.',
  testMatch: '*.bench.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 180_000,
});
