import * as fc from 'fast-check';

import type { Fault } from './createFakeServer.js';

/** One thing that happens. */
export type Step =
  | {
      kind:
        | 'resend'
        | 'cancel'
        | 'cancel_twice'
        | 'resend_twice'
        | 'answer'
        | 'refetch'
        | 'mount'
        | 'unmount'
        | 'accepted_elsewhere'
        | 'canceled_elsewhere';
      target: number;
    }
  | { kind: 'pass'; target: number; milliseconds: number };

/** One history: what happens, and how the server behaves. */
export interface ModelRun {
  steps: readonly Step[];

  faults: readonly Fault[];

  /** For how long reads may lag; 0 where they never do. */
  consistencyMs: number;

  /** Milliseconds that each list read lags behind. */
  lags: readonly number[];

  /** Which of the waiting arrivals and answers comes next, each time. */
  picks: readonly number[];
}

const consistencyMs = 10_000;
const target = fc.integer({ min: 0, max: 3 });
const kinds = [
  'resend',
  'cancel',
  'cancel_twice',
  'resend_twice',
  'refetch',
  'mount',
  'unmount',
  'accepted_elsewhere',
  'canceled_elsewhere',
] as const;

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom(...kinds), target }) },
  { weight: 9, arbitrary: fc.record({ kind: fc.constant('answer' as const), target }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), target, milliseconds: fc.constantFrom(100, 1000, 6000, 31_000) }),
  },
);

const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 5, arbitrary: fc.constant('none' as const) },
  { weight: 4, arbitrary: fc.constantFrom('refused', 'lost_request', 'lost_answer', 'hang', 'rate_limited', 'malformed') },
);

/** Random histories. Without `lagging`, every read is of the moment it arrives. */
export function modelRuns({
  lagging = false,
  faulty = true,
}: { lagging?: boolean; faulty?: boolean } = {}): fc.Arbitrary<ModelRun> {
  return fc.record({
    steps: fc.array(step, { minLength: 4, maxLength: 28 }),
    faults: faulty ? fc.array(fault, { maxLength: 14 }) : fc.constant([]),
    lags: lagging ? fc.array(fc.constantFrom(0, 0, 3000, 9000), { maxLength: 20 }) : fc.constant([]),
    consistencyMs: lagging ? fc.constant(consistencyMs) : fc.constantFrom(0, consistencyMs),
    picks: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }),
  });
}
