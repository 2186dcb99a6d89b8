import { QueryClient } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';

import type { MemoryInvitesClient, MemoryInvitesClientOptions } from '../../src/client/memory/MemoryInvitesClient.js';
import { UserInvitesTable } from '../../src/components/user-invites-table/UserInvitesTable.js';
import type { UserInvitesTableProps } from '../../src/components/user-invites-table/UserInvitesTable.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import type { InvitesProviderProps } from '../../src/provider/InvitesProvider.js';
import { createAskingClient } from '../support/createAskingClient.js';
import { testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';

const now = () => testNow;

/** The addresses of {@link testInvites}, newest first; the second invite bounced and so offers Resend beside its menu. */
export const emails = testInvites({ now: testNow }).map(({ email }) => email);

/** A client over {@link testInvites}. */
export function newClient(options: MemoryInvitesClientOptions = {}): MemoryInvitesClient {
  return createAskingClient({ invites: testInvites({ now: testNow }), now, ...options });
}

export interface OpenTableOptions {
  client?: MemoryInvitesClient;

  props?: UserInvitesTableProps;

  provider?: Partial<Omit<InvitesProviderProps, 'client'>>;

  /** How many tables stand on the page. @default 1 */
  tables?: number;

  /** What else stands on the page. */
  children?: ReactNode;

  strict?: boolean;
}

/** Mounts tables under one provider and leaves React to itself: what happens after that is not wrapped in `act`. */
export function mountTable({
  client = newClient(),
  props,
  provider,
  tables = 1,
  children,
  strict = false,
}: OpenTableOptions = {}) {
  const queryClient = provider?.queryClient ?? new QueryClient();
  const page = (shown: number) => (
    <InvitesProvider
      consistencyMs={0}
      scope="test"
      timeZone="UTC"
      now={now}
      {...provider}
      client={client}
      queryClient={queryClient}
    >
      {Array.from({ length: shown }, (_, index) => (
        <UserInvitesTable key={index} aria-label={`Table ${index + 1}`} {...props} />
      ))}
      {children}
    </InvitesProvider>
  );
  const { rerender, unmount } = render(page(tables), { reactStrictMode: strict });
  return { client, queryClient, unmount, show: (shown: number) => rerender(page(shown)) };
}

/** Mounts tables and waits for their rows. */
export async function openTable(options: OpenTableOptions = {}) {
  const view = mountTable(options);
  await waitFor(() => expect(allRows().length).toBeGreaterThan(0));
  return view;
}

export const allRows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-invite-row]')];
export const rowOf = (email: string): HTMLElement | undefined => allRows().find((row) => row.textContent.includes(email));
export const menuOf = (email: string): HTMLElement => screen.getByRole('button', { name: `Actions for ${email}` });
export const resendButton = (email: string): HTMLElement => screen.getByRole('button', { name: `Resend invite for ${email}` });
export const frame = (): HTMLElement => document.querySelector<HTMLElement>('.invites-table-frame')!;

/** The ids that a method was called with, in order. */
export const callsOf = (client: MemoryInvitesClient, method: MemoryInvitesClient['calls'][number]['method']): unknown[] =>
  client.calls.filter((call) => call.method === method).map(({ args }) => args[0]);

/** Chooses from a row's menu with the mouse. */
export async function choose(email: string, item: 'Resend' | 'Cancel invite'): Promise<void> {
  await userEvent.click(menuOf(email));
  await userEvent.click(screen.getByRole('menuitem', { name: item }));
}

/** The button that really cancels. */
export const confirmButton = (): HTMLElement =>
  within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Cancel invite' });

/** Waits until nothing runs on any row, and lets the reads that follow go out. */
export async function untilSettled(): Promise<void> {
  await waitFor(() => expect(document.querySelector('tr[aria-busy="true"]')).toBeNull());
  await frames(2);
}

/** Waits for so many frames. */
export async function frames(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}
