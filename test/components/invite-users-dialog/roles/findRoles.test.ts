import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';

import { createMemoryInvitesClient } from '../../../../src/client/memory/createMemoryInvitesClient.js';
import { findRoles } from '../../../../src/components/invite-users-dialog/roles/findRoles.js';

const roles = Array.from({ length: 20 }, (_, index) => ({ key: `role-${index}`, name: `Role ${index}` }));
const names = (count: number) => Array.from({ length: count }, (_, index) => `role ${index}`);

function setUp() {
  const client = createMemoryInvitesClient({ roles });
  const context = { client, queryClient: new QueryClient(), scope: 'test', deadlineMs: 30_000 };
  const asked = () => client.calls.filter(({ method }) => method === 'roles').length;
  return { client, asked, find: (wanted: readonly string[]) => findRoles(context, wanted) };
}

describe('roles by name', () => {
  it('are those that are called so, and not like it', async () => {
    const { find } = setUp();
    expect(await find(['Role 1', 'ROLE 12', 'Captain'])).toMatchObject({ roles: [roles[1], roles[12]], unanswered: [] });
  });

  it('are asked for four at once', async () => {
    const { client, asked, find } = setUp();
    const { release } = client.hold('roles');
    const found = find(names(6));
    await Promise.resolve();
    expect(asked()).toBe(4);
    release();
    expect((await found).roles).toHaveLength(6);
    expect(asked()).toBe(6);
  });

  it('are not asked for any more once the server has failed to answer', async () => {
    const { client, asked, find } = setUp();
    client.failAll('roles', { code: 'forbidden' });
    const { roles: found, unanswered } = await find(names(9));
    expect(found).toEqual([]);
    expect(unanswered.toSorted()).toEqual(names(9));
    expect(asked()).toBe(4);
  });
});
