import { expect, it } from 'vitest';

import type { Fault } from './createFakeServer.js';
import type { ModelRun } from './ModelRun.js';
import type { ModelStep } from './ModelStep.js';
import { runModel } from './runModel.js';
import { runSend } from './send/runSend.js';

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

const answers = (count: number) => Array.from({ length: count }, () => ({ kind: 'answer' }) as const);

/** A restoration without an answer; it is read at once, and again after the consistency window, but that read is lost, too. */
const restoration = (fault: Fault, whenLost: readonly ModelStep[]): ModelRun => ({
  ...quiet,
  consistencyMs: 10_000,
  faults: [fault],
  readFaults: ['none', 'none', 'none', 'lost'],
  steps: [
    ...answers(4),
    { kind: 'restore', target: 2 },
    { kind: 'canceled_elsewhere', target: 2 },
    ...answers(1),
    ...whenLost,
    ...answers(2),
    { kind: 'pass', milliseconds: 6000 },
    { kind: 'pass', milliseconds: 6000 },
    ...answers(1),
  ],
  picks: [],
});

it('takes a restoration for done that is read a whole window after its request, though the second read is lost', async () => {
  await runModel(restoration('hang', [{ kind: 'pass', milliseconds: 31_000 }]));
  expect.assertions(0);
});

it('may say that a restoration failed which only a read within the window shows, where nothing tells whether it lags', async () => {
  await runModel(restoration('lost_answer', answers(1)));
  expect.assertions(0);
});

it('says nothing of a resend that failed where the cancellation after it found the invite gone', async () => {
  const run: ModelRun = {
    ...quiet,
    steps: [
      ...answers(2),
      { kind: 'delete_several', target: 1 },
      ...answers(5),
      { kind: 'resend', target: 3 },
      { kind: 'cancel', target: 3 },
      ...answers(2),
      { kind: 'mount', target: 0 },
      { kind: 'pass', milliseconds: 100 },
    ],
    picks: [0, 7, 3, 0, 0, 4, 8],
  };
  await runModel(run);
  expect.assertions(0);
});

it('may say that a send failed though a request before it, which was given up, arrives only then', async () => {
  const emails = ['ada@example.com'];
  await runSend({
    steps: [
      { kind: 'add', emails },
      { kind: 'send' },
      { kind: 'pass', milliseconds: 31_000 },
      { kind: 'invite_more' },
      { kind: 'send_again', entry: 0 },
      { kind: 'add', emails },
      { kind: 'send' },
    ],
    faults: ['none', 'rate_limited'],
    sendLimit: 1,
    knowsInvitees: false,
  });
  expect.assertions(0);
});
