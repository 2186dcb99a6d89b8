import * as fc from 'fast-check';

/** One thing that happens on, or to, one of a few pages that show the same link. */
export type AcceptStep =
  | { kind: 'mount' | 'unmount' | 'mount_strictly' | 'click' | 'double_click' | 'retry'; page: number }
  | { kind: 'answer' }
  | { kind: 'pass'; milliseconds: number };

/** What happens to one call. */
export type AcceptFault =
  | 'none'
  | 'refused'
  | 'conflict'
  | 'lost_request'
  | 'lost_answer'
  | 'hang'
  | 'rate_limited'
  | 'malformed'
  | 'server';

/** One history of a link. */
export interface AcceptRun {
  steps: readonly AcceptStep[];

  faults: readonly AcceptFault[];

  picks: readonly number[];

  /** What keeps the server from accepting twice: that the invite is over, or nothing but the key of the request. */
  guard: 'status' | 'key';
}

const onPage = fc.record({
  kind: fc.constantFrom('mount', 'unmount', 'mount_strictly', 'click', 'click', 'double_click', 'retry'),
  page: fc.integer({ min: 0, max: 2 }),
});

/** Random histories. */
export const acceptRuns: fc.Arbitrary<AcceptRun> = fc.record({
  steps: fc.array(
    fc.oneof(
      { weight: 6, arbitrary: onPage },
      { weight: 5, arbitrary: fc.constant({ kind: 'answer' } as const) },
      {
        weight: 1,
        arbitrary: fc.record({ kind: fc.constant('pass'), milliseconds: fc.constantFrom(1000, 31_000) }),
      },
    ),
    { minLength: 3, maxLength: 24 },
  ),
  faults: fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constant('none' as const) },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          'refused',
          'conflict',
          'lost_request',
          'lost_answer',
          'hang',
          'rate_limited',
          'malformed',
          'server',
        ),
      },
    ),
    { maxLength: 10 },
  ),
  picks: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 }),
  guard: fc.constantFrom('status', 'key'),
});
