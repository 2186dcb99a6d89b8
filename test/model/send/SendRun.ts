import * as fc from 'fast-check';

import { people } from './people.js';

/** One thing that a sender does, or that comes. */
export type SendStep =
  | { kind: 'add'; emails: readonly string[] }
  | { kind: 'send' | 'send_twice' | 'retry' | 'invite_more' | 'answer' | 'pause' | 'resume' | 'stop' }
  | { kind: 'send_again' | 'confirm'; entry: number }
  | { kind: 'pass'; milliseconds: number };

const faults = [
  'none',
  'none',
  'none',
  'refused',
  'rate_limited',
  'lost_request',
  'lost_answer',
  'hang',
  'malformed',
  'partly',
  'left_out',
  'shuffled',
] as const;

/** What happens to one request. */
export type SendFault = (typeof faults)[number];

/** One history of a dialog. */
export interface SendRun {
  steps: readonly SendStep[];

  faults: readonly SendFault[];

  /** Invitees per request. */
  sendLimit: number;

  /** Whether the server mails nobody whom it has mailed before. */
  knowsInvitees: boolean;
}

const email = fc.constantFrom(...people.flat());
const add = fc.record({ kind: fc.constant('add'), emails: fc.array(email, { minLength: 1, maxLength: 4 }) });
const click = fc.record({ kind: fc.constantFrom('send', 'send', 'send_twice', 'retry', 'invite_more') });
const ofEntry = fc.record({ kind: fc.constantFrom('send_again', 'confirm'), entry: fc.integer({ min: 0, max: 3 }) });
const control = fc.record({ kind: fc.constantFrom('pause', 'resume', 'stop') });

/** Random histories. */
export const sendRuns: fc.Arbitrary<SendRun> = fc.record({
  steps: fc.array(
    fc.oneof(
      { weight: 3, arbitrary: add },
      { weight: 4, arbitrary: click },
      { weight: 2, arbitrary: ofEntry },
      { weight: 2, arbitrary: control },
      { weight: 6, arbitrary: fc.constant({ kind: 'answer' } as const) },
      { weight: 1, arbitrary: fc.constant({ kind: 'pass', milliseconds: 31_000 } as const) },
    ),
    { minLength: 2, maxLength: 24 },
  ),
  faults: fc.array(fc.constantFrom(...faults), { maxLength: 10 }),
  sendLimit: fc.integer({ min: 1, max: 3 }),
  knowsInvitees: fc.boolean(),
});
