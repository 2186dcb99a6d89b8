// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { createMemoryInvitesClient } from '../../../../src/client/memory/createMemoryInvitesClient.js';
import { bulkCode } from '../../../../src/components/user-invites-table/bulk/bulkCode.js';
import { UserInvitesTable } from '../../../../src/components/user-invites-table/UserInvitesTable.js';
import { renderWithInvites, testNow } from '../../../support/renderWithInvites.js';
import { testInvites } from '../../../support/testInvites.js';

beforeAll(() => bulkCode.load());
afterEach(cleanup);

const newClient = () => createMemoryInvitesClient({ invites: testInvites({ now: testNow }), now: () => testNow });

describe('more to select', () => {
  it('is the page where there are pages', async () => {
    renderWithInvites(<UserInvitesTable defaultSelection={{ ids: ['invite-1'] }} />, { client: newClient() });
    expect(await screen.findByRole('button', { name: 'Select this page' })).toBeTruthy();
  });

  it('is the whole list, by that name, where it is read as it is scrolled', async () => {
    renderWithInvites(<UserInvitesTable paging="infinite" defaultSelection={{ ids: ['invite-1'] }} />, { client: newClient() });
    await screen.findByRole('button', { name: 'Select all 43' });
    expect(screen.queryByRole('button', { name: 'Select this page' })).toBeNull();
  });
});
