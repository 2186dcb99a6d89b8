import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';

import type { UserInvitesParams } from '../../src/client/InvitesClient.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import { testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';
import { callsOf, newClient, openTable } from './openTable.js';
import type { OpenTableOptions } from './openTable.js';

/** Height of a row, in pixels. */
export const rowSize = 56;

/** Open invites in the order in which the table shows them: `person-1` first. */
export function openInvites(count: number): UserInvite[] {
  return testInvites({ now: testNow, count }).map((invite, index): UserInvite => ({
    ...invite,
    email: `person-${index + 1}@example.com`,
    firstName: null,
    lastName: null,
    status: 'pending',
    rawStatus: 'pending',
    expiresAt: null,
    sentAt: new Date(testNow - index * 60_000).toISOString(),
    delivery: 'delivered',
  }));
}

/** Mounts an infinite table over {@link openInvites} and waits for its rows. */
export async function openInfiniteTable({
  count = 2000,
  client = newClient({ invites: openInvites(count) }),
  props,
  ...options
}: OpenTableOptions & { count?: number } = {}) {
  const view = await openTable({ client, props: { paging: 'infinite', ...props }, ...options });
  await waitFor(() => expect(rowAt(0)).not.toBeNull());
  return view;
}

export const region = (): HTMLElement => screen.getByRole('region', { name: 'Invites' });

/** What stands at an index of the whole list: an invite's row, or that of one which has not been read. */
export const rowAt = (index: number): HTMLElement | null =>
  document.querySelector<HTMLElement>(`tr[aria-rowindex="${index + 2}"]`);

/** The address that stands at an index of the whole list. */
export const emailAt = (index: number): string | undefined => rowAt(index)?.querySelector('.invites-email')?.textContent;

/** Scrolls so that a row is the first one on the screen. */
export function scrollTo(index: number): void {
  region().scrollTop = index * rowSize;
}

/** Scrolls to a row, and waits for its invite. */
export async function show(index: number): Promise<void> {
  scrollTo(index);
  await waitFor(() => expect(emailAt(index)).toBeDefined());
}

/** The lists that were asked for. */
export const lists = (client: MemoryInvitesClient): UserInvitesParams[] => callsOf(client, 'userInvites') as UserInvitesParams[];

/** Where the parts start that were asked for. */
export const offsets = (client: MemoryInvitesClient): (number | undefined)[] => lists(client).map(({ offset }) => offset);
