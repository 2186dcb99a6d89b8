import * as fc from 'fast-check';

import type { Fault } from './createFakeServer.js';

/** What happens to a write: nothing, a little more often than not. */
export const faults: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 5, arbitrary: fc.constant('none' as const) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('refused', 'conflict', 'lost_request', 'lost_answer', 'hang', 'rate_limited', 'malformed'),
  },
);
