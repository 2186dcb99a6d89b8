import { spawnSync } from 'node:child_process';

import { describe, expect, it } from 'vitest';

/** What a process prints that ends after a run without tests. */
function printed(argument: string): string[] {
  const script = `
    import { ClosingLineReporter } from './scripts/closingLineReporter.ts';
    new ClosingLineReporter(${argument}).onTestRunEnd([], []);
  `;
  const { stdout, stderr } = spawnSync('npx', ['tsx', '--eval', script, '--input-type=module'], { encoding: 'utf8' });
  expect(stderr).not.toMatch(/error/i);
  return stdout.trim().split('\n');
}

describe('a run', () => {
  it('ends with the counts', () => {
    expect(printed('')).toEqual(['0 passed, 0 failed, 0 skipped']);
  });

  it('says before them what was left out, which counts as nothing', () => {
    expect(printed("'PostgreSQL is not here.'")).toEqual(['PostgreSQL is not here.', '0 passed, 0 failed, 0 skipped']);
  });
});
