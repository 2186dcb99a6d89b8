// @vitest-environment jsdom
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { useUserInvitesTable } from '../../src/components/user-invites-table/useUserInvitesTable.js';
import { hostileHosts, leaveHosts } from './hostileHosts.js';
import { renderUnderHost } from './renderUnderHost.js';

afterEach(cleanup);
afterEach(leaveHosts);

describe.each(hostileHosts)('a host that %s', (_, createQueryClient) => {
  it('C14: the table shows the rows of its page and no failure of the host', async () => {
    const { result } = renderUnderHost(createQueryClient(), () => useUserInvitesTable());
    await waitFor(() => expect(result.current.content).toMatchObject({ status: 'rows', outdated: false, stale: null }));
    act(() => result.current.goToPage(1));
    await waitFor(() => expect(result.current.content).toMatchObject({ invites: { length: 2 }, outdated: false, stale: null }));
    expect(result.current.page).toMatchObject({ from: 11, to: 12, total: 12 });
  });
});
