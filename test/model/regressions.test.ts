import { expect, it } from 'vitest';

import type { ModelRun } from './ModelRun.js';
import { runModel } from './runModel.js';

const quiet: Omit<ModelRun, 'steps' | 'picks'> = {
  faults: [],
  readFaults: [],
  honoursSignal: false,
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

it('C12: shows an invite that was sent while a loader was reading the list, also to who looks at it only then', async () => {
  const answer = { kind: 'answer' } as const;
  const run: ModelRun = {
    ...quiet,
    steps: [
      answer,
      answer,
      answer,
      answer,
      { kind: 'prefetch', target: 6 },
      answer,
      { kind: 'send' },
      answer,
      answer,
      answer,
      { kind: 'glance' },
    ],
    picks: [0, 0, 0, 0, 0, 1, 1, 0, 0],
  };
  await runModel(run);
  expect.assertions(0);
});

it('C6: may say that a resend failed when the server told of it only after nobody asked any more', async () => {
  const answer = { kind: 'answer' } as const;
  const resend = { kind: 'resend', target: 0 } as const;
  const run: ModelRun = {
    ...quiet,
    consistencyMs: 10_000,
    faults: ['lost_answer'],
    steps: [
      answer,
      answer,
      answer,
      resend,
      answer,
      answer,
      answer,
      { kind: 'pass', milliseconds: 6000 },
      answer,
      answer,
      resend,
      { kind: 'pass', milliseconds: 31_000 },
      answer,
    ],
    picks: [],
  };
  await runModel(run);
  expect.assertions(0);
});

it('takes an update for done that asks for what is so already, though its request was lost', async () => {
  const update = { target: 1, value: 1 };
  const run: ModelRun = {
    ...quiet,
    steps: [
      { kind: 'update_twice', ...update },
      { kind: 'answer' },
      { kind: 'answer' },
      { kind: 'update', ...update },
      { kind: 'resend', target: 0 },
      { kind: 'resend', target: 0 },
      { kind: 'pass', milliseconds: 100 },
      { kind: 'pass', milliseconds: 31_000 },
    ],
    honoursSignal: true,
    picks: [8, 2],
  };
  await runModel(run);
  expect.assertions(0);
});
