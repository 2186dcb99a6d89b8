import { describe, expect, it, vi } from 'vitest';

import { ensureChromium } from '../../scripts/ensureChromium.js';

const debianRoot = { isDebianRoot: () => true };
const somebody = { isDebianRoot: () => false };

/** A machine without a Chromium, on which one appears after a command that `works`. */
function machine(works: (command: string, packageName: string | undefined) => boolean) {
  let place: string | null = null;
  return {
    find: () => place,
    run: vi.fn((command: string, args: readonly string[]) => {
      const packageName = args.find((argument) => argument.startsWith('chromium'));
      const worked = works(`${command} ${args[0] ?? ''}`, packageName);
      if (worked && packageName) place = `/found/${packageName}`;
      return worked;
    }),
  };
}

describe('ensureChromium', () => {
  it('takes the one that is there, and runs nothing', () => {
    const run = vi.fn(() => true);
    expect(ensureChromium({ find: () => '/there', run, ...debianRoot })).toBe('/there');
    expect(run).not.toHaveBeenCalled();
  });

  it('downloads Playwright’s own where there is none', () => {
    const { find, run } = machine((command) => command.startsWith('npx'));
    expect(ensureChromium({ find, run, ...debianRoot })).toBe('/found/chromium');
    expect(run.mock.calls.map(([command]) => command)).toEqual(['npx']);
  });

  it('installs Debian’s headless shell as root where the download fails', () => {
    const { find, run } = machine((command) => command.startsWith('apt-get'));
    expect(ensureChromium({ find, run, ...debianRoot })).toBe('/found/chromium-headless-shell');
    expect(run.mock.calls.map(([command, [verb]]) => `${command} ${verb}`)).toEqual([
      'npx playwright',
      'apt-get update',
      'apt-get install',
    ]);
  });

  it('installs the whole browser where the distribution has no headless shell', () => {
    const { find, run } = machine((command, name) => command.startsWith('apt-get') && name !== 'chromium-headless-shell');
    expect(ensureChromium({ find, run, ...debianRoot })).toBe('/found/chromium');
  });

  it('never touches the system’s packages as anybody else, and names the ways', () => {
    const { find, run } = machine((command) => command.startsWith('apt-get'));
    expect(() => ensureChromium({ find, run, ...somebody })).toThrow(
      /npx playwright install chromium[\s\S]*apt-get install chromium-headless-shell[\s\S]*UI_CHROMIUM=/,
    );
    expect(run.mock.calls.map(([command]) => command)).toEqual(['npx']);
  });

  it('stops with the ways when nothing worked', () => {
    const { find, run } = machine(() => false);
    expect(() => ensureChromium({ find, run, ...debianRoot })).toThrow(/UI_CHROMIUM/);
  });
});
