import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import type { SendUserInvitesInput } from '../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import { InviteUsersButton } from '../../src/components/invite-users-dialog/InviteUsersButton.js';
import { InviteUsersDialog } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import { InviteUsersForm } from '../../src/components/invite-users-dialog/InviteUsersForm.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import { inviteUsersFormCode } from '../../src/components/invite-users-dialog/inviteUsersFormCode.js';
import { useInviteUsersForm } from '../../src/components/invite-users-dialog/useInviteUsersForm.js';
import { renderWithInvites } from '../support/renderWithInvites.js';
import { stubClipboard } from '../support/stubClipboard.js';

beforeAll(inviteUsersDialogCode.load);
beforeAll(inviteUsersFormCode.load);

const roles = [{ key: 'member', name: 'Member' }];
const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@example.com`).join(', ');
const field = () => screen.findByRole('textbox', { name: 'Email addresses' });
const requests = (client: MemoryInvitesClient) =>
  client.calls
    .filter(({ method }) => method === 'sendUserInvites')
    .map(({ args }) => (args[0] as SendUserInvitesInput).userInvites.map(({ email }) => email));

/** A back end that takes two invitees a request, and answers each request when the test says so. */
function createSlowClient(sendLimit = 2) {
  const client = createMemoryInvitesClient({ capabilities: { sendLimit } });
  let hold = client.hold('sendUserInvites');
  return {
    client,
    answer() {
      const { release } = hold;
      hold = client.hold('sendUserInvites');
      release();
    },
    answerAll: () => hold.release(),
  };
}

/** Whether the browser would ask who leaves the page now. */
function asksBeforeLeaving(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('D8: a send of several requests', () => {
  async function openSending(count = 6, props: { onInvitesSent?: () => void } = {}) {
    const slow = createSlowClient();
    const view = renderWithInvites(<InviteUsersDialog defaultOpen roles={roles} {...props} />, { client: slow.client });
    await view.user.click(await field());
    await view.user.paste(people(count));
    await view.user.keyboard('{Control>}{Enter}{/Control}');
    return { ...view, ...slow, title: await screen.findByRole('heading', { name: 'Sending invites' }) };
  }

  it('shows how far it is, with the focus on its title, and then what became of it', async () => {
    const { title, answer, answerAll } = await openSending();
    expect(title).toHaveFocus();
    expect(screen.getByText('0 of 6')).toBeVisible();
    answer();
    await screen.findByText('2 of 6');
    expect(screen.getByText('Less than a minute left')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Invites sent' })).toHaveAttribute('value', '2');
    answerAll();
    const result = await screen.findByRole('heading', { name: '6 invites sent' });
    await waitFor(() => expect(result).toHaveFocus());
  });

  it('is paused, continued and ended by the keyboard alone, and keeps the focus', async () => {
    const { user, client, answer, answerAll } = await openSending();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Cancel the rest' })).toHaveFocus();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Paused' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Continue' })).toHaveFocus();
    expect(screen.getByRole('log')).toHaveTextContent('Paused');
    answer();
    await screen.findByText('2 of 6');
    expect(screen.getByText('2 people already have their invite. Canceling keeps those.')).toBeVisible();
    expect(requests(client)).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Pause' })).toHaveFocus();
    await waitFor(() => expect(requests(client)).toHaveLength(2));
    await user.keyboard('{Enter}{Shift>}{Tab}{/Shift}{Enter}');
    expect(screen.getByRole('button', { name: 'Stopping…' })).toHaveFocus();
    answerAll();
    expect(await screen.findByRole('heading', { name: '4 invites sent' })).toHaveFocus();
  });

  it('keeps those who were not reached when the rest is canceled, and sends to them, and only them', async () => {
    const { user, client, answer, answerAll } = await openSending();
    answer();
    await screen.findByText('2 of 6');
    await user.click(screen.getByRole('button', { name: 'Cancel the rest' }));
    await user.click(screen.getByRole('button', { name: 'Stopping…' }));
    answerAll();
    await screen.findByRole('heading', { name: '4 invites sent' });
    const group = screen.getByRole('group');
    expect(group).toHaveTextContent('Not sent yet2');
    expect(
      within(group)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['p4@example.com', 'p5@example.com']);
    await user.click(screen.getByRole('button', { name: 'Send 2 invites' }));
    await screen.findByRole('heading', { name: '6 invites sent' });
    expect(requests(client)).toEqual([0, 2, 4].map((start) => [`p${start}@example.com`, `p${start + 1}@example.com`]));
  });

  it('says how many were not sent so far, and retries those of them who can be', async () => {
    const { user, client, answer, answerAll } = await openSending(8);
    client.failNext('sendUserInvites', { code: 'conflict' });
    client.failNext('sendUserInvites', { code: 'network' });
    answer();
    await screen.findByText('2 of 8');
    answer();
    expect(await screen.findByText('2 not sent so far')).toBeVisible();
    answer();
    expect(await screen.findByText('2 not sent so far, 2 unclear')).toBeVisible();
    answerAll();
    await screen.findByRole('heading', { name: '4 invites sent' });
    await user.click(screen.getByRole('button', { name: 'Retry 2' }));
    await screen.findByRole('heading', { name: '6 invites sent' });
    expect(requests(client).at(-1)).toEqual(['p2@example.com', 'p3@example.com']);
  });

  it('announces its quarters, one in five seconds at most', async () => {
    const now = vi.spyOn(performance, 'now');
    now.mockReturnValue(0);
    const { answer, answerAll } = await openSending(16);
    const log = screen.getByRole('log');
    for (const [at, settled] of [
      [1000, 2],
      [1100, 4],
      [2000, 6],
      [3000, 8],
      [7000, 10],
      [8000, 12],
      [12_100, 14],
    ] as const) {
      now.mockReturnValue(at);
      answer();
      await screen.findByText(`${settled} of 16`);
    }
    expect(log.textContent?.match(/\d+% sent/g)).toEqual(['25% sent', '50% sent', '75% sent']);
    now.mockRestore();
    answerAll();
    await screen.findByRole('heading', { name: '16 invites sent' });
  });

  it('makes the browser ask who leaves the page, until it has ended', async () => {
    expect(asksBeforeLeaving()).toBe(false);
    const { answerAll } = await openSending();
    expect(asksBeforeLeaving()).toBe(true);
    answerAll();
    await screen.findByRole('heading', { name: '6 invites sent' });
    expect(asksBeforeLeaving()).toBe(false);
  });
});

describe('F8: a send that goes on behind a closed dialog', () => {
  it('shows on the button how far it is, and again in the dialog, and says how it ended', async () => {
    const { client, answer, answerAll } = createSlowClient();
    const onInvitesSent = vi.fn<() => void>();
    const { user } = renderWithInvites(<InviteUsersButton roles={roles} onInvitesSent={onInvitesSent} />, { client });
    await user.click(screen.getByRole('button', { name: 'Invite people' }));
    await user.click(await field());
    await user.paste(people(6));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('heading', { name: 'Sending invites' });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    const button = screen.getByRole('button', { name: 'Sending 0 of 6' });
    answer();
    await waitFor(() => expect(button).toHaveAccessibleName('Sending 2 of 6'));
    await user.click(button);
    await user.click(await screen.findByRole('button', { name: 'Pause' }));
    await user.keyboard('{Escape}');
    expect(button).toHaveAccessibleName('Paused at 2 of 6');
    await user.click(button);
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await user.keyboard('{Escape}');
    answerAll();
    await waitFor(() => expect(button).toHaveAccessibleName('Invite people'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await within(await screen.findByRole('log')).findByText('6 invites sent')).toBeInTheDocument();
    expect(onInvitesSent).toHaveBeenCalledOnce();
    await user.click(button);
    expect(await screen.findByRole('heading', { name: '6 invites sent' })).toBeVisible();
  });

  async function sendBehind(count: number, slow: ReturnType<typeof createSlowClient>) {
    const { user } = renderWithInvites(<InviteUsersButton roles={roles} />, { client: slow.client });
    const button = screen.getByRole('button', { name: 'Invite people' });
    await user.click(button);
    await user.click(await field());
    await user.paste(people(count));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.keyboard('{Escape}');
    return { user, button };
  }

  it('says whom it has left out: on the button until somebody sees to it, and aloud', async () => {
    const slow = createSlowClient();
    slow.client.failNext('sendUserInvites', { code: 'conflict' });
    const { user, button } = await sendBehind(8, slow);
    slow.client.failNext('sendUserInvites', { code: 'network' });
    slow.answerAll();
    await waitFor(() => expect(button).toHaveAccessibleName('2 not sent, 2 unclear'));
    const said =
      '4 invites sent2 invites weren’t sent. 2 invites may have been sent. Look in the list of invites before you send again.';
    await waitFor(() => expect(screen.getByRole('log')).toHaveTextContent(said));

    await user.click(button);
    await user.click(await screen.findByRole('button', { name: 'Retry 2' }));
    await screen.findByRole('heading', { name: '6 invites sent' });
    await user.keyboard('{Escape}');
    expect(button).toHaveAccessibleName('2 unclear');
    await user.click(button);
    await user.click(await screen.findByRole('button', { name: 'Done' }));
    expect(button).toHaveAccessibleName('Invite people');
  });

  it('says that it sent nothing, and why', async () => {
    const slow = createSlowClient();
    slow.client.failAll('sendUserInvites', { code: 'quota_exceeded' });
    const { user, button } = await sendBehind(4, slow);
    slow.answerAll();
    await waitFor(() => expect(button).toHaveAccessibleName('4 not sent'));
    await waitFor(() => expect(screen.getByRole('log')).toHaveTextContent(/^Nothing was sent\./));
    await user.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Nothing was sent\./);
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(button).toHaveAccessibleName('Invite people');
  });

  it('is there again where the dialog was gone meanwhile, and tells its end once', async () => {
    const { client, answer, answerAll } = createSlowClient();
    const onInvitesSent = vi.fn<() => void>();
    const dialog = <InviteUsersDialog defaultOpen roles={roles} onInvitesSent={onInvitesSent} />;
    const { user, rerender } = renderWithInvites(dialog, { client });
    await user.click(await field());
    await user.paste(people(6));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('heading', { name: 'Sending invites' });
    rerender(<p>Another page</p>);
    answer();
    await waitFor(() => expect(requests(client)).toHaveLength(2));
    rerender(dialog);
    expect(await screen.findByText('2 of 6')).toBeVisible();
    rerender(<p>Another page</p>);
    answerAll();
    await waitFor(() => expect(onInvitesSent).toHaveBeenCalledOnce());
    rerender(dialog);
    await screen.findByRole('heading', { name: '6 invites sent' });
    expect(onInvitesSent).toHaveBeenCalledOnce();
  });

  it('takes the focus of a page only where its own form had it', async () => {
    const { client, answer, answerAll } = createSlowClient();
    const { user, rerender } = renderWithInvites(<InviteUsersForm roles={roles} />, { client });
    await user.click(await field());
    await user.paste(people(6));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('heading', { name: 'Sending invites' })).toHaveFocus();
    expect(screen.getByText('Keep this page open. You can pause at any time.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
    rerender(<p>Another page</p>);
    rerender(<InviteUsersForm roles={roles} />);
    answer();
    await screen.findByText('2 of 6');
    expect(document.body).toHaveFocus();
    answerAll();
    await screen.findByRole('heading', { name: '6 invites sent' });
  });
});

describe('I10: the result of 10,000', () => {
  // Its list is nowhere on the screen.
  function SendToTenThousand() {
    const { status, list, send } = useInviteUsersForm({ roles });
    function handleClick() {
      list.addNow(people(10_000));
      send();
    }
    return <button onClick={handleClick}>{status}</button>;
  }

  async function openResult(sendLimit: number, fail?: (client: MemoryInvitesClient) => void) {
    const client = createMemoryInvitesClient({ capabilities: { sendLimit } });
    fail?.(client);
    const { user, rerender } = renderWithInvites(<SendToTenThousand />, { client });
    await user.click(screen.getByRole('button', { name: 'editing' }));
    await screen.findByRole('button', { name: 'sent' });
    rerender(<InviteUsersDialog defaultOpen roles={roles} />);
    await screen.findByRole('heading', { name: /invites sent$/ });
    return { user };
  }

  it('mounts a few of them, and more when somebody asks, from where the focus goes on', async () => {
    const { user } = await openResult(1000);
    expect(screen.getAllByRole('listitem')).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: 'Show 100 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(120);
    expect(screen.getAllByRole('listitem')[20]).toHaveFocus();
  });

  it('copies all addresses of a group, also those that are not shown', async () => {
    const { user } = await openResult(5000, (client) => {
      client.failNext('sendUserInvites', { code: 'conflict' });
    });
    const clipboard = stubClipboard();
    expect(screen.getAllByRole('listitem')).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: 'Copy the 5,000 addresses' }));
    expect(await screen.findByText('Copied', { selector: 'span' })).toBeVisible();
    expect(screen.getByRole('log')).toHaveTextContent('Copied');
    expect(clipboard.at(-1)?.split('\n')).toEqual(Array.from({ length: 5000 }, (_, index) => `p${index}@example.com`));
  });
});
