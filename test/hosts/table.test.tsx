// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { useUserInvitesTable } from '../../src/components/user-invites-table/useUserInvitesTable.js';
import { hostileHosts } from './hostileHosts.js';
import { longAfterwards, passTime } from './passTime.js';
import { renderUnderHost } from './renderUnderHost.js';
import { underFakeTime } from './underFakeTime.js';

underFakeTime();

describe.each(hostileHosts)('a host that %s', (_, createQueryClient) => {
  it('C14: the table shows the rows of its page, search and filter, and no failure of the host', async () => {
    const { result, requests } = renderUnderHost(createQueryClient(), () => useUserInvitesTable());
    const shown = () => {
      const { content } = result.current;
      return content.status === 'rows' ? { ...content, invites: content.invites.map(({ id }) => id) } : content;
    };
    const rows = (...ids: number[]) => ({
      status: 'rows',
      invites: ids.map((id) => `invite-${id}`),
      outdated: false,
      stale: null,
    });
    await passTime(longAfterwards);
    expect(shown()).toMatchObject(rows(1, 2, 3, 4, 5, 7, 8, 9, 10, 11));
    act(() => result.current.goToPage(1));
    await passTime(longAfterwards);
    expect(shown()).toMatchObject(rows(12, 6));
    expect(result.current.page).toMatchObject({ from: 11, to: 12, total: 12 });
    act(() => result.current.changeSearch('person-1'));
    await passTime(longAfterwards);
    expect(shown()).toMatchObject(rows(10, 11, 12));
    const before = requests('userInvites');
    act(() => result.current.selectStatus('pending'));
    await passTime(longAfterwards);
    expect(shown()).toMatchObject(rows(11, 12));
    expect(requests('userInvites')).toBe(before + 1);
  });
});
