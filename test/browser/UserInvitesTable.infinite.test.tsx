import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { UserInvitesParams } from '../../src/client/InvitesClient.js';
import type { MemoryInvitesClient, MemoryInvitesClientOptions } from '../../src/client/memory/MemoryInvitesClient.js';
import { testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';
import { allRows, callsOf, newClient, openTable } from './openTable.js';

const lists = (client: MemoryInvitesClient) => callsOf(client, 'userInvites') as UserInvitesParams[];
const region = () => screen.getByRole('region', { name: 'Invites' });
/** The row of the whole list that stands at an index, whether it has been read or not. */
const rowAt = (index: number) => document.querySelector(`tr[aria-rowindex="${index + 2}"]`);

async function openInfinite(count: number, options: MemoryInvitesClientOptions = {}) {
  const client = newClient({ invites: testInvites({ now: testNow, count }), ...options });
  await openTable({ client, props: { paging: 'infinite' } });
  return { client };
}

describe('T16: an infinite list', () => {
  it('reads the parts that are on the screen, and renders their rows only', async () => {
    const { client } = await openInfinite(2000);
    await waitFor(() => expect(allRows().length).toBeGreaterThan(10));
    region().scrollTop = 1000 * 56;
    await waitFor(() => expect(rowAt(1000)).toHaveAttribute('data-invite-row'));
    expect(allRows().length).toBeLessThanOrEqual(30);
    expect(lists(client).map(({ offset, limit }) => [offset, limit])).toEqual([
      [0, 50],
      [950, 50],
      [1000, 50],
    ]);
  });
});
