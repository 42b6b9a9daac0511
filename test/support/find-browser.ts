// Finds a browser of the Chromium family on this machine, so that none has to be downloaded.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { chromium } from '@playwright/test';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

const macPlaces = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) =>
  join('/Applications', `${app}.app`, 'Contents', 'MacOS', app),
);

const windowsPlaces = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
  folder === undefined
    ? []
    : [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ],
);

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of the browser: CHROME_PATH first, then what is installed, then Playwright's own. */
export function findBrowser(): string {
  const chosen = env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (canRun(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, and no program can be run there.`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [...onPath, ...macPlaces, ...windowsPlaces, chromium.executablePath()].find(canRun);
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests found no browser. Install Google Chrome, Chromium or Microsoft Edge (on Debian: ' +
      '"sudo apt-get install chromium"), or run "npx playwright install chromium", or set CHROME_PATH to one you have.',
  );
}
