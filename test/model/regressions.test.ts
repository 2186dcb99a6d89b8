import { expect, it } from 'vitest';

import type { ModelRun } from './ModelRun.js';
import { runModel } from './runModel.js';

const quiet: Omit<ModelRun, 'steps' | 'picks'> = {
  faults: [],
  lags: [],
  consistencyMs: 0,
  stamps: false,
  whenOffline: 'fail',
  host: null,
};

it('keeps an update on a row that somebody else has canceled before its user does', async () => {
  const invite = { target: 0 };
  const answer = { kind: 'answer' } as const;
  const run: ModelRun = {
    ...quiet,
    steps: [
      answer,
      answer,
      answer,
      answer,
      { kind: 'update', ...invite },
      answer,
      answer,
      { kind: 'canceled_elsewhere', ...invite },
      { kind: 'cancel', ...invite },
      answer,
      answer,
      answer,
    ],
    picks: [0, 0, 0, 0, 0, 0, 2],
  };
  await runModel(run);
  expect.assertions(0);
});
