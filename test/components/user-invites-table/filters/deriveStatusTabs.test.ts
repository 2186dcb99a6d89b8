import { expect, it } from 'vitest';

import { deriveStatusTabs } from '../../../../src/components/user-invites-table/filters/deriveStatusTabs.js';

it('has no counts before the server has counted', () => {
  expect(deriveStatusTabs(undefined)).toEqual(
    [null, 'pending', 'accepted', 'expired', 'canceled'].map((status) => ({ status, count: null })),
  );
});

it('has rare statuses only where there are such invites', () => {
  expect(deriveStatusTabs({ pending: 2, declined: 1, unknown: 0 })).toEqual([
    { status: null, count: 3 },
    { status: 'pending', count: 2 },
    { status: 'accepted', count: 0 },
    { status: 'expired', count: 0 },
    { status: 'canceled', count: 0 },
    { status: 'declined', count: 1 },
  ]);
});
