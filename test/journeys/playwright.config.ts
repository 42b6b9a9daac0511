// Journeys in a real browser against the built app, which is served by `vite preview` on a free port.
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../support/find-browser.ts';

const port = process.env['APP_PORT'];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [['list']],
  use: {
    ...(port === undefined ? {} : { baseURL: `http://localhost:${port}/` }),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1366, height: 768 },
    trace: process.env['CI'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox', // root in a container has none
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'npx vite preview --host localhost',
    cwd: '../..',
    wait: { stdout: /localhost:\D*(?:\d+m)?(?<app_port>\d{4,5})/ }, // the port may be printed in bold
  },
});
