import * as fc from 'fast-check';

import type { Fault } from '../createFakeServer.js';
import { faults } from '../faults.js';

/** One of the two tables. */
export type TableName = 'first' | 'second';

/** One thing that happens on the page, or behind it. `target` is the invite, row, tab, column or button that it happens to. */
export type RenderedStep =
  | { kind: 'resend' | 'cancel' | 'restore' | 'delete'; place: TableName | 'host'; target: number; twice: boolean }
  | { kind: 'undo'; place: TableName; twice: boolean }
  | { kind: 'ask' | 'line' | 'sort' | 'tab' | 'size' | 'page'; place: TableName; target: number }
  | { kind: 'search'; place: TableName; text: string }
  | { kind: 'confirm' | 'keep' | 'toggle_second' | 'remount_first' | 'switch_scope' | 'go_offline' | 'go_online' }
  | { kind: 'focus' | 'invalidate' }
  | { kind: 'answer'; count: number }
  | { kind: 'narrow'; target: number }
  | { kind: 'elsewhere'; status: 'accepted' | 'canceled'; target: number }
  | { kind: 'pass'; milliseconds: number };

/** One history: what happens, and how the server behaves. */
export interface RenderedRun {
  steps: readonly RenderedStep[];

  faults: readonly Fault[];

  /** For how long reads may lag; 0 where they never do. */
  consistencyMs: number;

  /** Milliseconds that each read lags behind. */
  lags: readonly number[];

  /** Which of the waiting arrivals and answers comes next, each time. */
  picks: readonly number[];

  /** Whether invites say when they changed last. */
  stamps: boolean;

  whenOffline: 'fail' | 'wait';

  /** Whether the first reads are answered before anything else happens. */
  loaded: boolean;

  /** Whether a cancellation can be taken back. */
  restores: boolean;

  /** Whether React mounts everything twice at first. */
  strict: boolean;

  /** Whether the second table is there from the start. */
  twoTables: boolean;
}

const place = fc.constantFrom<TableName>('first', 'second');
const target = fc.integer({ min: 0, max: 4 });

const step: fc.Arbitrary<RenderedStep> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constantFrom('resend', 'cancel'),
      place: fc.constantFrom('first', 'first', 'second', 'host'),
      target,
      twice: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('restore', 'restore', 'delete'),
      place: fc.constantFrom('first', 'second', 'host'),
      target,
      twice: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo'), place, twice: fc.boolean() }) },
  { weight: 9, arbitrary: fc.record({ kind: fc.constant('answer'), count: fc.integer({ min: 1, max: 4 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('ask', 'line', 'line', 'sort', 'tab', 'size', 'page'), place, target }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('search'), place, text: fc.constantFrom('', 'li', 'nobody') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('confirm', 'keep', 'focus', 'invalidate') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('toggle_second', 'remount_first', 'switch_scope', 'go_offline', 'go_online'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('narrow'), target }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('elsewhere'), status: fc.constantFrom('accepted', 'canceled'), target }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('pass'), milliseconds: fc.constantFrom(100, 1000, 6000, 31_000) }) },
);

/** Random histories; reads lag in some of them. */
export const renderedRuns: fc.Arbitrary<RenderedRun> = fc.boolean().chain((lagging) =>
  fc.record({
    steps: fc.array(step, { minLength: 4, maxLength: 18, size: '+1' }),
    faults: fc.array(faults, { maxLength: 10 }),
    consistencyMs: lagging ? fc.constant(10_000) : fc.constantFrom(0, 10_000),
    lags: lagging ? fc.array(fc.constantFrom(0, 0, 3000, 9000), { maxLength: 24 }) : fc.constant([]),
    picks: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }),
    // A row that lags and does not say so cannot be told from a true one.
    stamps: lagging ? fc.constant(true) : fc.boolean(),
    whenOffline: fc.constantFrom('fail', 'wait'),
    restores: fc.boolean(),
    strict: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    twoTables: fc.boolean(),
    loaded: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  }),
);
