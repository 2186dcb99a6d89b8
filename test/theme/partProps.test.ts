import { expect, it } from 'vitest';

import { partProps } from '../../src/theme/partProps.js';

it('gives a part its class, and the host’s after it', () => {
  expect(partProps('table-row')).toEqual({ className: 'invites-table-row' });
  expect(partProps('table-row', {}, 'mine')).toEqual({ className: 'invites-table-row mine' });
});

it('turns state into attributes: true is an empty one; false, null and undefined are none', () => {
  expect(
    partProps('badge', {
      tone: 'danger',
      failed: true,
      inviteRow: true,
      pending: false,
      size: undefined,
      status: null,
      label: '',
    }),
  ).toEqual({
    className: 'invites-badge',
    'data-tone': 'danger',
    'data-failed': '',
    'data-invite-row': '',
    'data-label': '',
  });
});
