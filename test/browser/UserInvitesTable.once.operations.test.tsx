import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import type { UserInvite } from '../../src/domain/UserInvite.js';
import { testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';
import { callsOf, choose, confirmButton, emails, menuOf, newClient, openTable, resendButton, untilSettled } from './openTable.js';

const [first = '', second = '', third = ''] = emails;
const tenEnters = '{Enter}'.repeat(10);
const heldEnter = '{Enter>10/}';

/** As slow as a person's: the second click comes once everything after the first has been shown. */
const slowly = { delay: 80 };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('C7: while the answer is on its way, one request comes from', () => {
  it('a double click on Resend', async () => {
    const { client } = await openTable();
    const hold = client.hold('resendUserInvite');
    await userEvent.dblClick(resendButton(second), slowly);
    hold.release();
    await untilSettled();
    expect(callsOf(client, 'resendUserInvite')).toEqual(['invite-2']);
  });

  it('a double click on Resend in the menu', async () => {
    const { client } = await openTable();
    const hold = client.hold('resendUserInvite');
    await userEvent.click(menuOf(third));
    await userEvent.dblClick(screen.getByRole('menuitem', { name: 'Resend' }), slowly);
    hold.release();
    await untilSettled();
    expect(callsOf(client, 'resendUserInvite')).toEqual(['invite-3']);
  });

  it('a double click on the confirmation of a cancel', async () => {
    const { client } = await openTable();
    const hold = client.hold('cancelUserInvite');
    await choose(third, 'Cancel invite');
    await userEvent.dblClick(confirmButton(), slowly);
    hold.release();
    await untilSettled();
    expect(callsOf(client, 'cancelUserInvite')).toEqual(['invite-3']);
  });

  it.each([
    ['ten Enters', tenEnters],
    ['Enter held down', heldEnter],
  ])('%s on Resend', async (_name, keys) => {
    const { client } = await openTable();
    const hold = client.hold('resendUserInvite');
    resendButton(second).focus();
    await userEvent.keyboard(keys);
    expect(resendButton(second)).toHaveFocus();
    hold.release();
    await untilSettled();
    expect(callsOf(client, 'resendUserInvite')).toEqual(['invite-2']);
  });

  it.each([
    ['ten Enters', tenEnters],
    ['Enter held down', heldEnter],
  ])('%s on Resend in the menu', async (_name, keys) => {
    const { client } = await openTable();
    const hold = client.hold('resendUserInvite');
    menuOf(third).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(keys);
    expect(menuOf(third)).toHaveFocus();
    hold.release();
    await untilSettled();
    expect(callsOf(client, 'resendUserInvite')).toEqual(['invite-3']);
  });

  it('ten Enters on the confirmation of a cancel', async () => {
    const { client } = await openTable();
    const hold = client.hold('cancelUserInvite');
    await choose(third, 'Cancel invite');
    confirmButton().focus();
    await userEvent.keyboard(tenEnters);
    hold.release();
    await untilSettled();
    expect(callsOf(client, 'cancelUserInvite')).toEqual(['invite-3']);
  });

  it('Resend in each of two tables, by mouse and by keyboard', async () => {
    const { client } = await openTable({ tables: 2 });
    const hold = client.hold('resendUserInvite');
    const buttons = () => screen.getAllByRole('button', { name: `Resend invite for ${second}` });
    expect(buttons()).toHaveLength(2);
    for (const button of buttons()) await userEvent.dblClick(button, { force: true });
    for (const button of buttons()) {
      button.focus();
      await userEvent.keyboard(tenEnters);
    }
    hold.release();
    await untilSettled();
    expect(callsOf(client, 'resendUserInvite')).toEqual(['invite-2']);
  });

  it('the clicks of one task in two tables, which no render separates', async () => {
    const { client } = await openTable({ tables: 2 });
    const hold = client.hold('resendUserInvite');
    for (const button of screen.getAllByRole('button', { name: `Resend invite for ${second}` })) button.click();
    hold.release();
    await untilSettled();
    expect(callsOf(client, 'resendUserInvite')).toEqual(['invite-2']);
  });
});

describe('C7: with an answer that comes at once, one request comes from', () => {
  const bounced = testInvites({ now: testNow }).map((invite): UserInvite => ({
    ...invite,
    status: 'pending',
    delivery: 'bounced',
  }));

  it('a double click on Resend, where the row moves away and another one with Resend takes its place', async () => {
    const { client } = await openTable({ client: newClient({ invites: bounced }) });
    await userEvent.dblClick(resendButton(second), slowly);
    await untilSettled();
    expect(callsOf(client, 'resendUserInvite')).toEqual(['invite-2']);
  });

  it('a double click on Resend that stays where it is', async () => {
    const { client } = await openTable({ client: stillBouncing(newClient({ invites: bounced })) });
    await userEvent.dblClick(resendButton(first), slowly);
    await untilSettled();
    expect(callsOf(client, 'resendUserInvite')).toEqual(['invite-1']);
  });

  it.each([10, 60, 110, 160])('a double click on Resend in the menu, %i pixels from its edge, over the rows below', async (x) => {
    const { client } = await openTable({ client: newClient({ invites: bounced }) });
    await userEvent.click(menuOf(first));
    await userEvent.dblClick(screen.getByRole('menuitem', { name: 'Resend' }), { ...slowly, position: { x, y: 10 } });
    await untilSettled();
    expect(callsOf(client, 'resendUserInvite')).toEqual(['invite-1']);
  });

  it('ten Enters on Resend, after the first of which the focus is on the menu', async () => {
    const { setTimeout: wait } = globalThis;
    // However slow the machine is: all of them come within the second.
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, delay?: number) =>
      delay === 1000 ? 0 : wait(run, delay)) as typeof setTimeout);
    const { client } = await openTable();
    resendButton(second).focus();
    await userEvent.keyboard(tenEnters);
    await untilSettled();
    expect(callsOf(client, 'resendUserInvite')).toEqual(['invite-2']);
  });

  it('Enter held down on Resend, after which the focus is on the menu', async () => {
    const { client } = await openTable();
    resendButton(second).focus();
    await userEvent.keyboard(heldEnter);
    await untilSettled();
    expect(callsOf(client, 'resendUserInvite')).toEqual(['invite-2']);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('Enter held down on Resend in the menu', async () => {
    const { client } = await openTable();
    menuOf(third).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(heldEnter);
    await untilSettled();
    expect(callsOf(client, 'resendUserInvite')).toEqual(['invite-3']);
  });

  it('Enter held down on Try again above old rows', async () => {
    const { client, queryClient } = await openTable();
    client.failAll('userInvites', { code: 'malformed' });
    await queryClient.refetchQueries();
    const reads = callsOf(client, 'userInvites').length;
    (await screen.findByRole('button', { name: 'Try again' })).focus();
    await userEvent.keyboard(heldEnter);
    await untilSettled();
    expect(callsOf(client, 'userInvites')).toHaveLength(reads + 1);
  });

  it('Enter held down on the menu itself, which only opens it', async () => {
    const { client } = await openTable();
    menuOf(third).focus();
    await userEvent.keyboard(heldEnter);
    expect(screen.getByRole('menuitem', { name: 'Resend' })).toHaveFocus();
    expect(callsOf(client, 'resendUserInvite')).toEqual([]);
  });
});

// A mail that bounces again at once: Resend stays on offer, under the pointer.
function stillBouncing(client: ReturnType<typeof newClient>): ReturnType<typeof newClient> {
  const { resendUserInvite } = client;
  client.resendUserInvite = async (id, options) => {
    const invite = await resendUserInvite(id, options);
    client.change(id, { delivery: 'bounced' });
    return { ...invite, delivery: 'bounced' };
  };
  return client;
}
