// @vitest-environment jsdom
import { beforeAll, expect, it } from 'vitest';

import { tableCodeAhead } from '../../../src/components/user-invites-table/tableCodeAhead.js';
import type { RenderedRun } from './RenderedRun.js';
import { runRendered } from './runRendered.js';

beforeAll(() => Promise.all(tableCodeAhead.map(({ load }) => load())));
beforeAll(() => void Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }));

it('shows what the server has restored while the answer to that hangs', async () => {
  const first = { place: 'first', twice: false } as const;
  const run: RenderedRun = {
    steps: [
      { kind: 'cancel', ...first, target: 0 },
      { kind: 'answer', count: 1 },
      { kind: 'answer', count: 1 },
      { kind: 'resend', ...first, target: 1 },
      { kind: 'undo', ...first },
    ],
    faults: ['none', 'none', 'hang'],
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
  await runRendered(run, []);
  expect.assertions(0);
});
