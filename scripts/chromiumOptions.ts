import { chromium } from 'playwright';
import type { LaunchOptions } from 'playwright';

import { findChromium } from './findChromium.ts';

/**
 * How Playwright starts a headless Chromium that talks to nobody by itself.
 *
 * @param switches More of them, such as `--enable-precise-memory-info`.
 */
export function chromiumOptions(switches: readonly string[] = []): LaunchOptions {
  const found = findChromium();
  // By a path it would start the whole browser of its own download, not the headless shell that comes with it.
  const executablePath = found === chromium.executablePath() ? null : found;
  return {
    ...(executablePath && { executablePath }),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium's sandbox refuses to run as root, as in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...switches,
    ],
  };
}
