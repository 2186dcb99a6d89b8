// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../../src/client/memory/createMemoryInvitesClient.js';
import { UserInvitesTable } from '../../../src/components/user-invites-table/UserInvitesTable.js';
import { useCancelUserInvite } from '../../../src/hooks/useCancelUserInvite.js';
import { useCancelUserInvites } from '../../../src/hooks/useCancelUserInvites.js';
import { useResendUserInvite } from '../../../src/hooks/useResendUserInvite.js';
import { renderWithInvites, testNow } from '../../support/renderWithInvites.js';
import { testInvites } from '../../support/testInvites.js';

const deadlineMs = 30_000;
const consistencyMs = 10_000;
// In docs/optimism.md: the deadline, the window, and two reads of five seconds.
const boundMs = deadlineMs + consistencyMs + 2 * 5000;

const invites = testInvites({ now: testNow });
const hang = () => new Promise<never>(() => {});

function Buttons() {
  const resend = useResendUserInvite('invite-1');
  const cancel = useCancelUserInvite('invite-2');
  const cancelAll = useCancelUserInvites();
  return (
    <>
      <button onClick={resend.perform}>Resend one</button>
      <button onClick={cancel.perform}>Cancel one</button>
      <button onClick={() => cancelAll.perform(invites.filter(({ status }) => status === 'pending').slice(2))}>Cancel all</button>
    </>
  );
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const badges = () => [...document.querySelectorAll('[data-invite-row] .invites-badge')].map(({ textContent }) => textContent);
const press = (name: string) => act(() => screen.getByRole('button', { name }).click());

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe.each([
  ['at once', {}],
  ['one at a time', { cancelUserInvites: undefined as never }],
])('C23: a table whose server takes several %s and answers none', (_, changes) => {
  it('says a second after the deadline of nothing that it runs, and at the bound that nothing is being done', async () => {
    const memory = createMemoryInvitesClient({ invites, now: () => testNow });
    const silent = { resendUserInvite: hang, cancelUserInvite: hang, cancelUserInvites: hang, userInvite: hang };
    const client = Object.assign(memory, silent, changes);
    renderWithInvites(
      <>
        <UserInvitesTable pageSize={25} />
        <Buttons />
      </>,
      { client, deadlineMs, consistencyMs },
    );
    await pass(0);
    for (const name of ['Resend one', 'Cancel one', 'Cancel all']) press(name);
    expect(badges().slice(0, 3)).toEqual(['Resending…', 'Canceling…', 'Canceling…']);
    await pass(deadlineMs + 1000);
    expect(badges().slice(0, 3)).toEqual(['Checking…', 'Checking…', 'Checking…']);
    expect(document.body.textContent).not.toMatch(/Canceling…|Resending…/);
    await pass(boundMs - deadlineMs - 1000);
    expect(document.body.textContent).not.toMatch(/Checking…/);
    expect(document.querySelectorAll('[data-pending], [aria-busy="true"], .invites-spinner')).toHaveLength(0);
    expect(screen.getAllByRole('button', { name: /^Try again, invite for / }).length).toBeGreaterThan(4);
  });
});
