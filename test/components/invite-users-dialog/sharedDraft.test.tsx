// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient, MemoryInvitesClientOptions } from '../../../src/client/memory/MemoryInvitesClient.js';
import type { UseInviteUsersFormOptions } from '../../../src/components/invite-users-dialog/UseInviteUsersFormOptions.js';
import { useInviteUsersForm } from '../../../src/components/invite-users-dialog/useInviteUsersForm.js';
import { InvitesProvider } from '../../../src/provider/InvitesProvider.js';

afterEach(cleanup);

const now = Date.parse('2026-11-22T12:00:00Z');
const viewer = { key: 'viewer', name: 'Viewer' };
const editor = { key: 'editor', name: 'Editor' };
const admin = { key: 'admin', name: 'Admin', privileged: true };
const roles = [viewer, editor, admin];

interface Forms {
  one: UseInviteUsersFormOptions;
  other: UseInviteUsersFormOptions;
}

/** Two ways into one draft, such as a table's dialog and a button's. */
function setUp({ one, other }: Forms, options: MemoryInvitesClientOptions = {}) {
  const client = createMemoryInvitesClient({ now: () => now, ...options });
  const queryClient = new QueryClient();
  const { result, rerender } = renderHook(
    (forms: Forms) => ({ one: useInviteUsersForm(forms.one), other: useInviteUsersForm(forms.other) }),
    {
      initialProps: { one, other },
      wrapper: ({ children }) => (
        <InvitesProvider client={client} scope="test" queryClient={queryClient} now={() => now}>
          {children}
        </InvitesProvider>
      ),
    },
  );
  return { client, one: () => result.current.one, other: () => result.current.other, rerender };
}

const choices = { linkDelivery: true, expiryLimitDays: 90 };
const sent = (client: MemoryInvitesClient) =>
  client.calls.filter(({ method }) => method === 'sendUserInvites').map(({ args }) => args[0]);

describe('D9: a draft that two forms show', () => {
  const both = { one: { open: true, roles }, other: { open: false, roles } };

  it('holds the same for both, whichever is open', () => {
    const { one, other } = setUp(both, { capabilities: choices });
    act(() => {
      one().setAddresses('ada@');
      one().setRoles(['editor']);
      one().setMessage('Hi');
      one().setDelivery('link');
      one().setExpiryDays(14);
    });
    const held = { addresses: 'ada@', roles: ['editor'], message: 'Hi', delivery: 'link', expiryDays: 14 };
    expect(one()).toMatchObject(held);
    expect(other()).toMatchObject(held);
    act(() => other().setMessage(''));
    expect(one().message).toBe('');
  });

  it('is empty for both when one of them has thrown it away', () => {
    const { one, other } = setUp(both);
    act(() => void one().list.add('ada@x.co'));
    act(() => other().setMessage('Hi'));
    act(() => one().discard());
    expect(other()).toMatchObject({ entries: [], message: '', roles: ['viewer'] });
  });

  it('is looked at by the one that is open', async () => {
    const fields = [{ name: 'team', label: 'Team', type: 'text', required: true }] as const;
    const { one, other, rerender } = setUp({ one: { open: true, roles, fields }, other: { open: false, roles } });
    act(() => void one().list.add('ada@x.co'));
    expect(one().entries[0]!.problem).toMatchObject({ kind: 'details' });
    rerender({ one: { open: false, roles, fields }, other: { open: true, roles } });
    expect(other().entries[0]!.problem).toBeNull();
  });

  it('is looked at by the one that is open when another was open over it', () => {
    const one = { open: true, roles, fields: [{ name: 'team', label: 'Team', type: 'text', required: true }] as const };
    const view = setUp({ one, other: { open: false, roles } });
    act(() => void view.one().list.add('ada@x.co'));
    view.rerender({ one, other: { open: true, roles } });
    expect(view.one().entries[0]!.problem).toBeNull();
    view.rerender({ one, other: { open: false, roles } });
    expect(view.one().entries[0]!.problem).toMatchObject({ kind: 'details' });
    view.rerender({ one: { ...one, open: false }, other: { open: false, roles } });
    expect(view.one().entries[0]!.problem).toMatchObject({ kind: 'details' });
  });

  it('knows whom the back end knows, whichever of them asked', async () => {
    const { one } = setUp(both, { members: ['member@x.co'] });
    act(() => void one().list.add('member@x.co'));
    await waitFor(() => expect(one().entries[0]!.problem).toMatchObject({ kind: 'known' }));
  });
});

describe('C7: a host that is told what became of a send', () => {
  it('finds it recorded, and may leave the page or go on with the list', async () => {
    const leave = new Event('beforeunload', { cancelable: true });
    const onInvitesSent = vi.fn(() => {
      window.dispatchEvent(leave);
      one().list.inviteMore();
    });
    const { one } = setUp({ one: { open: true, roles, onInvitesSent }, other: {} });
    act(() => void one().list.add('ada@x.co'));
    act(() => one().send());
    await waitFor(() => expect(onInvitesSent).toHaveBeenCalledOnce());
    expect(leave.defaultPrevented).toBe(false);
    await waitFor(() => expect(one()).toMatchObject({ status: 'editing', entries: [] }));
  });
});

describe('D7: a retry from another form', () => {
  /** Sends to three, of whom two fail, and opens the other form. */
  async function sendFromOne(forms: Forms, prepare: (form: ReturnType<ReturnType<typeof setUp>['one']>) => void = () => {}) {
    const view = setUp(forms, { capabilities: { ...choices, sendLimit: 1 } });
    view.client.failNext('sendUserInvites', { code: 'conflict' });
    view.client.failNext('sendUserInvites', { code: 'conflict' });
    act(() => void view.one().list.add('ada@x.co, bo@x.co, cy@x.co'));
    act(() => prepare(view.one()));
    act(() => view.one().send());
    return view;
  }

  it.each([
    ['has the same roles', roles],
    ['would give another one', [editor, viewer]],
    ['has others', [editor, admin]],
  ])('sends what was sent before, also where it %s', async (_, offered) => {
    const forms = { one: { open: true, roles }, other: { open: false, roles: offered } };
    const { client, one, other, rerender } = await sendFromOne(forms, (form) => {
      form.setMessage(' Hi ');
      form.setExpiryDays(14);
    });
    await waitFor(() => expect(one().status).toBe('sent'));
    rerender({ one: { ...forms.one, open: false }, other: { ...forms.other, open: true } });
    expect(other().status).toBe('sent');
    act(() => other().retry());
    await waitFor(() => expect(sent(client)).toHaveLength(5));
    const same = { message: 'Hi', expiresAt: '2026-12-06T11:59:00.000Z' };
    expect(sent(client).slice(3)).toEqual([
      { userInvites: [{ email: 'ada@x.co', roles: ['viewer'] }], ...same },
      { userInvites: [{ email: 'bo@x.co', roles: ['viewer'] }], ...same },
    ]);
  });

  it('goes on with the role that was sent where the list is gone back to', async () => {
    const { one, other } = await sendFromOne({
      one: { open: true, roles, defaultRole: 'editor' },
      other: { open: true, roles },
    });
    await waitFor(() => expect(one().status).toBe('sent'));
    act(() => other().list.inviteMore());
    expect(other().roles).toEqual(['editor']);
  });

  it('asks before somebody gets what may do harm, and once each time', async () => {
    const forms = { one: { open: true, roles }, other: { open: true, roles: [viewer] } };
    const { client, one, other } = await sendFromOne(forms, (form) => form.list.setRoles(form.entries[1]!.id, ['admin']));
    await waitFor(() => expect(one().confirmingRoles).not.toBeNull());
    act(() => one().confirmRoles());
    await waitFor(() => expect(one().status).toBe('sent'));
    expect(one().confirmingRoles).toBeNull();

    act(() => other().retry());
    expect(other().confirmingRoles).toMatchObject({ entries: [{ email: 'bo@x.co' }], roles: [{ key: 'admin' }] });
    expect(sent(client)).toHaveLength(3);
    act(() => other().keepEditing());
    expect(other().confirmingRoles).toBeNull();
    act(() => other().retry());
    act(() => other().confirmRoles());
    await waitFor(() => expect(other().status).toBe('sent'));
    await waitFor(() => expect(sent(client)).toHaveLength(5));
    expect(sent(client).slice(3)).toMatchObject([
      { userInvites: [{ email: 'ada@x.co', roles: ['viewer'] }] },
      { userInvites: [{ email: 'bo@x.co', roles: ['admin'] }] },
    ]);
    await waitFor(() => expect(other().status).toBe('sent'));
    expect(other().confirmingRoles).toBeNull();
  });
});
