import { describe, expect, it } from 'vitest';

import type { ModelRun } from './ModelRun.js';
import { runModel } from './runModel.js';

const plain = { faults: [], lags: [], consistencyMs: 0, picks: [], whenOffline: 'fail', host: null } as const;

/** Histories that once went wrong. */
const histories: readonly [what: string, run: ModelRun][] = [
  [
    'a cancel of several, found done by somebody else, keeps an update that the list does not know yet',
    {
      ...plain,
      stamps: false,
      picks: [0, 1],
      steps: [
        { kind: 'update_twice', target: 0 },
        ...Array.from({ length: 5 }, () => ({ kind: 'answer' }) as const),
        { kind: 'cancel_several', target: 0 },
        { kind: 'mount', target: 0 },
        { kind: 'canceled_elsewhere', target: 0 },
      ],
    },
  ],
];

describe('what once went wrong', () => {
  it.each(histories)('%s', async (_, run) => {
    await expect(runModel(run)).resolves.toMatchObject({ commands: run.steps.length });
  });
});
