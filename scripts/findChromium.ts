import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright';

/**
 * The Chromium to test with: `UI_CHROMIUM`, else Playwright's own, else one that the system has, the headless shell before
 * all; null where there is none.
 * Throws when `UI_CHROMIUM` names nothing.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const wanted = environment['UI_CHROMIUM'];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`UI_CHROMIUM is ${wanted}, and there is no such file. Set it to a Chromium, Chrome or Edge, or unset it.`);
  }
  return [chromium.executablePath(), ...systemPlaces(environment)].find((place) => existsSync(place)) ?? null;
}

function systemPlaces(environment: NodeJS.ProcessEnv): string[] {
  switch (process.platform) {
    case 'darwin':
      return [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ];
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
        const root = environment[name];
        return root
          ? [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Microsoft/Edge/Application/msedge.exe')]
          : [];
      });
    default:
      // A whole Chromium stopped drawing one of its two pages now and then, and Vitest waits for the next frame without
      // end: https://github.com/vitest-dev/vitest/issues/10831. The shell was not seen to.
      return [
        'chromium-headless-shell',
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'microsoft-edge',
      ]
        .map((name) => `/usr/bin/${name}`)
        .concat('/snap/bin/chromium');
  }
}
