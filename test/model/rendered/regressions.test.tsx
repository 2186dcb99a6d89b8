// @vitest-environment jsdom
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { tableCodeAhead } from '../../../src/components/user-invites-table/tableCodeAhead.js';
import type { RenderedRun } from './RenderedRun.js';
import { runRendered } from './runRendered.js';

beforeAll(() => Promise.all(tableCodeAhead.map(({ load }) => load())));
beforeAll(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterAll(() => void vi.unstubAllGlobals());

const first = { place: 'first', twice: false } as const;
const quiet: Omit<RenderedRun, 'steps' | 'faults'> = {
  consistencyMs: 0,
  lags: [],
  picks: [],
  stamps: false,
  whenOffline: 'fail',
  restores: true,
  strict: true,
  twoTables: false,
  loaded: true,
};

it('shows what the server has restored while the answer to that hangs', async () => {
  const run: RenderedRun = {
    ...quiet,
    steps: [
      { kind: 'cancel', ...first, target: 0 },
      { kind: 'answer', count: 1 },
      { kind: 'answer', count: 1 },
      { kind: 'resend', ...first, target: 1 },
      { kind: 'undo', ...first },
    ],
    faults: ['none', 'none', 'hang'],
  };
  await runRendered(run, []);
  expect.assertions(0);
});

it('C7: tries a restoration without a network once for a double click', async () => {
  const run: RenderedRun = {
    ...quiet,
    steps: [
      { kind: 'cancel', ...first, target: 0 },
      { kind: 'answer', count: 2 },
      { kind: 'go_offline' },
      { kind: 'undo', place: 'first', twice: true },
    ],
    faults: [],
  };
  await runRendered(run, []);
  expect.assertions(0);
});

it('takes a line whose wait is over for what has failed', async () => {
  const run: RenderedRun = {
    ...quiet,
    steps: [
      { kind: 'ask', place: 'first', target: 1 },
      { kind: 'answer', count: 1 },
      { kind: 'undo', ...first },
      { kind: 'pass', milliseconds: 6000 },
      { kind: 'resend', ...first, target: 0 },
      { kind: 'line', place: 'first', target: 0 },
    ],
    faults: ['rate_limited'],
    consistencyMs: 10_000,
    stamps: true,
  };
  await runRendered(run, []);
  expect.assertions(0);
});
