// @vitest-environment jsdom
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { tableCodeAhead } from '../../../src/components/user-invites-table/tableCodeAhead.js';
import { renderedRuns } from './RenderedRun.js';
import { runRendered } from './runRendered.js';

const numRuns = Number(process.env['RENDERED_RUNS'] ?? 300);

describe('the tables and hooks on a page', { timeout: 3_600_000 }, () => {
  const said: string[] = [];

  // As a page has it a moment after its first paint.
  beforeAll(() => Promise.all(tableCodeAhead.map(({ load }) => load())));

  beforeAll(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    for (const method of ['error', 'warn'] as const) {
      vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void said.push(words.map(String).join(' ')));
    }
  });

  afterAll(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('C12, C13, C15: show no wrong frame, keep the focus, say each end once and end in the truth, whatever comes when', async () => {
    await fc.assert(
      fc.asyncProperty(renderedRuns, async (run) => {
        said.length = 0;
        await runRendered(run, said);
      }),
      { numRuns },
    );
    expect.assertions(0);
  });
});
