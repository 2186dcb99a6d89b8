import * as fc from 'fast-check';

import type { UserInviteChanges } from '../../src/domain/UserInviteChanges.js';
import type { BulkOperationKind, InviteOperationKind } from '../../src/domain/InviteActivity.js';
import { modelViews } from './modelViews.js';

/** What an update can change. */
export const updates: readonly UserInviteChanges[] = [
  { firstName: 'Ada' },
  { firstName: 'Zoe' },
  { roles: ['viewer'] },
  { firstName: 'Eve', roles: ['editor', 'admin'] },
];

/** One thing that happens. `target` is the invite or the list that it happens to, `value` what of {@link updates} is done. */
export type ModelStep =
  | { kind: InviteOperationKind | `${InviteOperationKind}_twice` | 'withdraw'; target: number; value?: number }
  | { kind: `${BulkOperationKind}_several`; target: number }
  | { kind: 'accepted_elsewhere' | 'canceled_elsewhere' | 'restored_elsewhere'; target: number }
  | { kind: 'mount' | 'unmount' | 'prefetch'; target: number }
  | { kind: 'send' | 'glance' | 'answer' | 'refetch' | 'focus' | 'invalidate' | 'switch_scope' | 'go_offline' | 'go_online' }
  | { kind: 'pass'; milliseconds: number };

const onInvite = fc.record({
  kind: fc.constantFrom(
    'resend',
    'cancel',
    'cancel',
    'update',
    'restore',
    'restore',
    'delete',
    'cancel_twice',
    'resend_twice',
    'update_twice',
    'restore_twice',
    'delete_twice',
    'withdraw',
    'accepted_elsewhere',
    'canceled_elsewhere',
    'restored_elsewhere',
    'resend_several',
    'cancel_several',
    'delete_several',
  ),
  target: fc.integer({ min: 0, max: 4 }),
  value: fc.integer({ min: 0, max: updates.length - 1 }),
});
const onList = fc.record({
  kind: fc.constantFrom('mount', 'unmount', 'prefetch', 'prefetch'),
  target: fc.integer({ min: 0, max: modelViews.length - 1 }),
});
const onPage = fc.record({
  kind: fc.constantFrom(
    'send',
    'send',
    'send',
    'glance',
    'refetch',
    'refetch',
    'focus',
    'invalidate',
    'switch_scope',
    'go_offline',
    'go_online',
    'go_online',
  ),
});
const answer = fc.constant({ kind: 'answer' } as const);
const pass = fc.record({ kind: fc.constant('pass'), milliseconds: fc.constantFrom(100, 1000, 6000, 31_000) });

/** Any step; answers come about as often as something is asked. */
export const modelSteps: fc.Arbitrary<ModelStep> = fc.oneof(
  { weight: 6, arbitrary: onInvite },
  { weight: 4, arbitrary: onList },
  { weight: 3, arbitrary: onPage },
  { weight: 12, arbitrary: answer },
  { weight: 3, arbitrary: pass },
);
