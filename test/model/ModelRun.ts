import * as fc from 'fast-check';

import type { Fault, ReadFault } from './createFakeServer.js';
import { faults } from './faults.js';
import { hostileHosts } from './HostCallbacks.js';
import type { HostCallbacks } from './HostCallbacks.js';
import { modelSteps } from './ModelStep.js';
import type { ModelStep } from './ModelStep.js';

/** One history: what happens, and how server and host behave. */
export interface ModelRun {
  steps: readonly ModelStep[];

  faults: readonly Fault[];

  readFaults: readonly ReadFault[];

  /** Whether a write that was given up before it arrived does not arrive. */
  honoursSignal: boolean;

  /** For how long reads may lag; 0 where they never do. */
  consistencyMs: number;

  /** Milliseconds that each read lags behind. */
  lags: readonly number[];

  /** Which of the waiting arrivals and answers comes next, each time. */
  picks: readonly number[];

  /** Whether invites say when they changed last. */
  stamps: boolean;

  /** What becomes of a click without a network. */
  whenOffline: 'fail' | 'wait';

  /** Null for a host without callbacks. */
  host: HostCallbacks | null;
}

/** Which histories to draw. */
export interface ModelRunsOptions {
  /** Whether reads may lag behind. Without it, every read is of the moment it arrives. @default false */
  lagging?: boolean;

  /** Whether reads and writes may fail. @default true */
  faulty?: boolean;

  /** Whether the host's callbacks throw, reject, delay and hang. @default false */
  hostile?: boolean;
}

const consistencyMs = 10_000;

const readFault: fc.Arbitrary<ReadFault> = fc.oneof(
  { weight: 6, arbitrary: fc.constant('none' as const) },
  { weight: 3, arbitrary: fc.constantFrom('lost', 'broken', 'hang') },
);
const readFaults = fc.oneof(fc.constant([]), fc.array(readFault, { maxLength: 24, size: 'max' }));

/** Random histories. */
export function modelRuns({ lagging = false, faulty = true, hostile = false }: ModelRunsOptions = {}): fc.Arbitrary<ModelRun> {
  return fc.record({
    steps: fc.array(modelSteps, { minLength: 4, maxLength: 30 }),
    faults: faulty ? fc.array(faults, { maxLength: 12, size: 'max' }) : fc.constant([]),
    readFaults: faulty ? readFaults : fc.constant([]),
    honoursSignal: fc.boolean(),
    lags: lagging ? fc.array(fc.constantFrom(0, 0, 3000, 9000), { maxLength: 24, size: 'max' }) : fc.constant([]),
    consistencyMs: lagging ? fc.constant(consistencyMs) : fc.constantFrom(0, consistencyMs),
    picks: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40, size: 'max' }),
    stamps: fc.boolean(),
    whenOffline: fc.constantFrom('fail', 'wait'),
    host: hostile ? hostileHosts : fc.constant(null),
  });
}
