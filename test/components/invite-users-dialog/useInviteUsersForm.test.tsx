// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { InvitesClient, SendUserInvitesInput } from '../../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient } from '../../../src/client/memory/MemoryInvitesClient.js';
import { useInviteUsersForm } from '../../../src/components/invite-users-dialog/useInviteUsersForm.js';
import type { InviteField } from '../../../src/domain/InviteField.js';
import type { SendField } from '../../../src/domain/SendField.js';
import type { SendUserInviteOutcome } from '../../../src/domain/SendUserInvitesResult.js';
import { InvitesProvider } from '../../../src/provider/InvitesProvider.js';
import type { InvitesErrorEvent } from '../../../src/provider/InvitesContext.js';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const roles = [{ key: 'member', name: 'Member' }];

function setUp(
  client: InvitesClient,
  onError?: (event: InvitesErrorEvent) => void,
  now?: () => number,
  fields?: readonly InviteField[],
) {
  const queryClient = new QueryClient();
  const { result, rerender } = renderHook(({ open }: { open: boolean }) => useInviteUsersForm({ open, roles, fields }), {
    initialProps: { open: true },
    wrapper: ({ children }) => (
      <InvitesProvider client={client} scope="test" queryClient={queryClient} onError={onError} now={now}>
        {children}
      </InvitesProvider>
    ),
  });
  const kinds = () => result.current.entries.map(({ problem }) => problem?.kind ?? 'ok');
  return { form: () => result.current, rerender, kinds };
}

const callsOf = (client: MemoryInvitesClient, method: string) => client.calls.filter((call) => call.method === method);

describe('D6: who is known already', () => {
  const backEnd = () => createMemoryInvitesClient({ members: ['member@x.co'], blockedDomains: ['blocked.co'] });

  it('gets nothing, and keeps nobody else from being sent to', async () => {
    const client = backEnd();
    await client.sendUserInvites({ userInvites: [{ email: 'invited@x.co' }] });
    const { form, kinds } = setUp(client);
    act(() => void form().list.addNow('invited@x.co, member@x.co, new@x.co, member@x.co'));
    expect(kinds()).toEqual(['ok', 'ok', 'ok', 'duplicate']);
    await waitFor(() => expect(kinds()).toEqual(['known', 'known', 'ok', 'duplicate']));
    expect(form()).toMatchObject({ sendCount: 1, counts: { ready: 1, known: 2, duplicates: 1 } });
    act(() => form().send());
    await waitFor(() => expect(form().status).toBe('sent'));
    expect(callsOf(client, 'sendUserInvites').at(-1)!.args[0]).toMatchObject({ userInvites: [{ email: 'new@x.co' }] });
    act(() => form().list.inviteMore());
    expect(form().entries).toEqual([]);
  });

  it('has to be removed where the address is blocked', async () => {
    const { form, kinds } = setUp(backEnd());
    act(() => void form().list.addNow('a@blocked.co'));
    await waitFor(() => expect(kinds()).toEqual(['refused']));
    expect(form()).toMatchObject({ sendCount: 0, counts: { toFix: 1 } });
  });

  it('is asked for again when the dialog opens again', async () => {
    const client = backEnd();
    const { form, kinds, rerender } = setUp(client);
    act(() => void form().list.addNow('a@x.co'));
    await waitFor(() => expect(callsOf(client, 'checkInvitees')).toHaveLength(1));
    rerender({ open: false });
    await client.sendUserInvites({ userInvites: [{ email: 'a@x.co' }] });
    rerender({ open: true });
    await waitFor(() => expect(kinds()).toEqual(['known']));
  });

  it('is sent to where it cannot be asked for, which is told, and can be tried again', async () => {
    const client = backEnd();
    const errors: InvitesErrorEvent[] = [];
    client.failNext('checkInvitees', { code: 'server' });
    const { form, kinds } = setUp(client, (event) => void errors.push(event));
    act(() => void form().list.addNow('member@x.co'));
    await waitFor(() => expect(form().checkFailure).not.toBeNull());
    expect(form()).toMatchObject({ sendCount: 1, counts: { ready: 1 } });
    expect(errors).toEqual([{ error: { code: 'server' }, method: 'checkInvitees' }]);
    act(() => form().checkFailure!.retry());
    await waitFor(() => expect(kinds()).toEqual(['known']));
    expect(form().checkFailure).toBeNull();
  });

  it('is asked for by no client that cannot tell', async () => {
    vi.useFakeTimers();
    const { checkInvitees: _, ...client } = backEnd();
    const { form, kinds } = setUp(client);
    act(() => void form().list.addNow('member@x.co'));
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(kinds()).toEqual(['ok']);
    expect(form().checkFailure).toBeNull();
  });
});

describe('seats', () => {
  it('are read again each time the dialog opens, and once each', async () => {
    const client = createMemoryInvitesClient({ quota: { limit: 5, used: 2 } });
    const { form, rerender } = setUp(client);
    await waitFor(() => expect(form().seats).toEqual({ left: 3, limit: 5 }));
    expect(callsOf(client, 'quota')).toHaveLength(1);
    rerender({ open: false });
    rerender({ open: true });
    await waitFor(() => expect(callsOf(client, 'quota')).toHaveLength(2));
  });
});

describe('I7: what only looks wrong', () => {
  it('stays back until the sender says that it is right', async () => {
    const client = createMemoryInvitesClient();
    const { form } = setUp(client);
    act(() => void form().list.addNow('a@x.co, A@x.co, b@gmial.com, c@nоrth.co'));
    expect(form()).toMatchObject({ sendCount: 1, counts: { ready: 1, toConfirm: 3 } });
    act(() => form().list.confirm(form().entries[2]!.id));
    expect(form()).toMatchObject({ sendCount: 2, counts: { ready: 2, toConfirm: 2 } });
    act(() => form().send());
    await waitFor(() => expect(form().status).toBe('sent'));
    const sent = callsOf(client, 'sendUserInvites').flatMap(({ args }) => args[0]);
    expect(sent).toMatchObject([{ userInvites: [{ email: 'a@x.co' }, { email: 'b@gmial.com' }] }]);
    act(() => form().list.inviteMore());
    expect(form().entries.map(({ email }) => email)).toEqual(['A@x.co', 'c@nоrth.co']);
  });

  it('is what the sender is asked for where there is nobody else', async () => {
    const { form } = setUp(createMemoryInvitesClient());
    act(() => void form().list.addNow('b@gmial.com, c@nоrth.co'));
    act(() => form().send());
    await waitFor(() => expect(form()).toMatchObject({ problem: { kind: 'unconfirmed', count: 2 } }));
  });
});

describe('D9: done with a result', () => {
  async function sendTo(text: string, outcomes: Record<string, SendUserInviteOutcome>) {
    const client: InvitesClient = {
      ...createMemoryInvitesClient(),
      sendUserInvites: async ({ userInvites }) => ({
        results: userInvites.map(({ email }) => ({ email, outcome: outcomes[email] ?? 'sent' })),
      }),
    };
    const { form } = setUp(client);
    act(() => void form().list.addNow(text));
    act(() => form().send());
    await waitFor(() => expect(form().status).toBe('sent'));
    act(() => form().requestClose('done_button'));
    return form();
  }

  it('keeps on the list who was left out, may have been sent to, or waits for the sender', async () => {
    const left = { 'failed@x.co': 'failed', 'unsent@x.co': 'unsent', 'unclear@x.co': 'unknown' } as const;
    const { status, entries } = await sendTo(['sent@x.co', ...Object.keys(left), 'held@gmial.com'].join(' '), left);
    expect(status).toBe('editing');
    expect(entries.map(({ email }) => email)).toEqual([...Object.keys(left), 'held@gmial.com']);
  });

  it('begins a new list where nobody else can be invited', async () => {
    const outcomes = { 'blocked@x.co': 'blocked', 'invalid@x.co': 'invalid', 'member@x.co': 'already_member' } as const;
    const { status, entries } = await sendTo(['sent@x.co', ...Object.keys(outcomes)].join(' '), outcomes);
    expect({ status, entries }).toEqual({ status: 'editing', entries: [] });
  });
});

describe('B2: what a send carries', () => {
  const person = 'Ada Byron <ada@x.co>';
  const fields = [{ name: 'department', label: 'Department', type: 'text' }] as const;

  async function sendPerson(sendFields?: readonly SendField[]) {
    const client = createMemoryInvitesClient({ capabilities: { sendFields } });
    const { form } = setUp(client, undefined, undefined, fields);
    act(() => void form().list.addNow(person));
    act(() => form().list.setDetailsOfAll({ locale: 'de', data: { department: 'Research' } }));
    act(() => form().send());
    await waitFor(() => expect(form().status).toBe('sent'));
    const [{ userInvites }] = callsOf(client, 'sendUserInvites')[0]!.args as [SendUserInvitesInput];
    return { form, invitee: userInvites[0] };
  }

  const address = { email: 'ada@x.co', roles: ['member'] };
  const names = { firstName: 'Ada', lastName: 'Byron' };
  const all = { ...address, ...names, locale: 'de', data: { department: 'Research' } };

  it.each([
    [undefined, all],
    [['names'], { ...address, ...names }],
    [['locale', 'data'], { ...address, locale: 'de', data: { department: 'Research' } }],
    [[], address],
  ] as const)('is what the client says, %j, and nothing else goes out', async (sendFields, sent) => {
    const { invitee } = await sendPerson(sendFields);
    expect(invitee).toEqual(sent);
  });

  it.each([
    [undefined, 1],
    [['names'], 1],
    [['locale', 'data'], 0],
  ] as const)('is all that has to be right: %j', (sendFields, toFix) => {
    const { form } = setUp(createMemoryInvitesClient({ capabilities: { sendFields } }));
    act(() => void form().list.addNow(`Ada ${'Byron'.repeat(100)} <ada@x.co>`));
    expect(form().counts).toMatchObject({ toFix, ready: 1 - toFix });
  });

  it('is all that is asked for', async () => {
    expect((await sendPerson()).form().fields).toHaveLength(1);
    expect((await sendPerson([])).form()).toMatchObject({ fields: [], sendFields: [] });
  });
});

describe('D11: how invites go out', () => {
  const choices = { linkDelivery: true, expiryLimitDays: 90 };
  const sentWith = (client: MemoryInvitesClient) => callsOf(client, 'sendUserInvites').map(({ args }) => args[0]);

  it('is by mail, for the time that the back end sets, where nobody chooses', async () => {
    const client = createMemoryInvitesClient({ capabilities: choices });
    const { form } = setUp(client);
    expect(form()).toMatchObject({ offersLinks: true, delivery: 'email', expiryDays: null });
    expect(form().expiryChoices).toEqual([1, 3, 7, 14, 30, 60, 90]);
    act(() => void form().list.addNow('a@x.co'));
    act(() => form().setMessage('Hi'));
    act(() => form().send());
    await waitFor(() => expect(form().status).toBe('sent'));
    expect(sentWith(client)).toEqual([{ userInvites: [{ email: 'a@x.co', roles: ['member'] }], message: 'Hi' }]);
  });

  it('is by link, for some days and without the message, where the sender chooses so', async () => {
    const now = Date.parse('2026-11-22T12:00:00Z');
    const client = createMemoryInvitesClient({ capabilities: choices, now: () => now });
    const { form } = setUp(client, undefined, () => now);
    act(() => void form().list.addNow('a@x.co'));
    act(() => form().setMessage('Hi'));
    act(() => form().setDelivery('link'));
    act(() => form().setExpiryDays(14));
    act(() => form().send());
    await waitFor(() => expect(form().status).toBe('sent'));
    expect(sentWith(client)).toEqual([
      { userInvites: [{ email: 'a@x.co', roles: ['member'] }], delivery: 'link', expiresAt: '2026-12-06T11:59:00.000Z' },
    ]);
    const { id } = form().entries[0]!.result!.invite!;
    expect(await form().mintLink!(id)).toMatchObject({ status: 'minted', url: expect.stringContaining(id) as unknown });
    expect(form().message).toBe('Hi');
  });

  it('is no choice where the client has none', () => {
    const { form } = setUp(createMemoryInvitesClient());
    act(() => form().setDelivery('link'));
    act(() => form().setExpiryDays(14));
    expect(form()).toMatchObject({ offersLinks: false, delivery: 'email', expiryDays: null, expiryChoices: [] });
    const { userInviteLink: _, ...client } = createMemoryInvitesClient({ capabilities: choices });
    expect(setUp(client).form()).toMatchObject({ offersLinks: false, mintLink: null });
  });
});
