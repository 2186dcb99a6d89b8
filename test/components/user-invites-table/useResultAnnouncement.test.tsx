// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../../src/client/memory/createMemoryInvitesClient.js';
import { UserInvitesTable } from '../../../src/components/user-invites-table/UserInvitesTable.js';
import { renderWithInvites, testNow } from '../../support/renderWithInvites.js';
import { testInvites } from '../../support/testInvites.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const press = (name: string | RegExp) => act(() => screen.getByRole('button', { name }).click());
const said = () => [...screen.getByRole('log').children].map(({ textContent }) => textContent);

it('says nothing of an answer that another question overtakes, however long that one takes', async () => {
  const client = createMemoryInvitesClient({ invites: testInvites({ now: testNow }), now: () => testNow });
  renderWithInvites(<UserInvitesTable />, { client });
  await pass(1000);
  press(/^Pending/);
  await pass(400);
  const hold = client.hold('userInvites');
  press(/^Accepted/);
  await pass(1000);
  expect(said()).toEqual([]);
  press(/^Pending/);
  await pass(1000);
  expect(said()).toEqual(['19 invites found']);

  press('Next page');
  await pass(1000);
  hold.release();
  await pass(400);
  expect(said()).toEqual(['19 invites found']);
  await pass(1000);
  expect(said().at(-1)).toBe('11–19 of 19');
});
