import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import type { CanInvite } from '../../src/provider/InvitesContext.js';
import { testNow } from '../support/renderWithInvites.js';
import { allRows, callsOf, choose, confirmButton, emails, frames, menuOf, openTable, rowOf, untilSettled } from './openTable.js';
import type { OpenTableOptions } from './openTable.js';

const [, second = '', third = ''] = emails;

/**
 * Counts React's renders by what each of them asks the host: a row what its menu is called, the table whether people
 * may be invited.
 */
async function openCountedTable(options: OpenTableOptions = {}) {
  const asked: string[] = [];
  const can: CanInvite = ({ action, invite }) => {
    if (action === 'invite' && invite === null) asked.push('table');
    return true;
  };
  function actionsFor({ email }: { email: string }) {
    asked.push(`invite-${emails.indexOf(email) + 1}`);
    return `Actions for ${email}`;
  }
  const view = await openTable({ ...options, provider: { ...options.provider, can, messages: { table: { actionsFor } } } });
  await frames(2);
  expect(new Set(asked).size).toBe(11);
  asked.length = 0;
  return {
    ...view,
    /** What has rendered since the last time, each as often as it did. */
    renders: async () => {
      await frames(2);
      return asked.splice(0);
    },
    renderedRows: async () => {
      await frames(2);
      return asked.splice(0).filter((name) => name !== 'table');
    },
  };
}

describe('P2: one row renders, once, and not the table', () => {
  it('for a click on Resend', async () => {
    const { client, renders } = await openCountedTable();
    client.hold('resendUserInvite');
    await choose(third, 'Resend');
    expect(rowOf(third)).toHaveTextContent('Resending…');
    expect(await renders()).toEqual(['invite-3']);
  });

  it('for a cancel: at the click that confirms it, and none for the question', async () => {
    const { client, renders } = await openCountedTable();
    client.hold('cancelUserInvite');
    await choose(third, 'Cancel invite');
    expect(screen.getByRole('alertdialog')).toBeVisible();
    expect(await renders()).toEqual([]);
    await userEvent.click(confirmButton());
    expect(rowOf(third)).toHaveTextContent('Canceling…');
    expect(await renders()).toEqual(['invite-3']);
  });

  it('for a refusal, and for its dismissal', async () => {
    const { client, renders } = await openCountedTable();
    client.failNext('cancelUserInvite', { code: 'forbidden' });
    const hold = client.hold('cancelUserInvite');
    await choose(third, 'Cancel invite');
    await userEvent.click(confirmButton());
    await renders();
    hold.release();
    await screen.findByText(/^Couldn’t cancel/);
    expect(await renders()).toEqual(['invite-3']);
    await userEvent.click(screen.getByRole('button', { name: /^Dismiss/ }));
    expect(await renders()).toEqual(['invite-3']);
  });
});

describe('P2: of the rows, only the changed one renders', () => {
  it('for the acknowledgement of a cancel, and for the list that is read after it', async () => {
    const { client, renderedRows } = await openCountedTable();
    const cancel = client.hold('cancelUserInvite');
    const list = client.hold('userInvites');
    await choose(third, 'Cancel invite');
    await userEvent.click(confirmButton());
    await renderedRows();
    cancel.release();
    await waitFor(() => expect(rowOf(third)).toHaveTextContent('Canceled'));
    expect(await renderedRows()).toEqual(['invite-3']);
    list.release();
    await waitFor(() => expect(callsOf(client, 'userInvites')).toHaveLength(2));
    expect(await renderedRows()).toEqual([]);
  });

  it('for the acknowledgement of a resend, and for the list that is read after it', async () => {
    const { client, renderedRows } = await openCountedTable();
    const resend = client.hold('resendUserInvite');
    const list = client.hold('userInvites');
    await choose(third, 'Resend');
    await renderedRows();
    resend.release();
    await untilSettled();
    expect(rowOf(third)).toHaveTextContent('Sent 2 times');
    expect(await renderedRows()).toEqual(['invite-3']);
    list.release();
    await waitFor(() => expect(callsOf(client, 'userInvites')).toHaveLength(2));
    expect(await renderedRows()).toEqual([]);
  });

  it('for a list with one difference, and none for an equal list', async () => {
    const { client, queryClient, renderedRows } = await openCountedTable();
    await queryClient.refetchQueries();
    expect(callsOf(client, 'userInvites')).toHaveLength(2);
    expect(await renderedRows()).toEqual([]);
    client.change('invite-2', { firstName: 'Ada' });
    await queryClient.refetchQueries();
    expect(await renderedRows()).toEqual(['invite-2']);
  });
});

describe('P2: no row renders', () => {
  it('for an open menu, for moving over its items, and for closing it', async () => {
    const { renders } = await openCountedTable();
    await userEvent.click(menuOf(third));
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    await userEvent.keyboard('{Escape}');
    expect(await renders()).toEqual([]);
  });

  it('for a mouse over the rows', async () => {
    const { renders } = await openCountedTable();
    for (const row of allRows()) await userEvent.hover(row);
    expect(await renders()).toEqual([]);
  });

  it('for typing in the search field', async () => {
    const { client, renderedRows } = await openCountedTable();
    client.hold('userInvites');
    await userEvent.type(screen.getByRole('searchbox'), 'krishna');
    await waitFor(() => expect(callsOf(client, 'userInvites')).toHaveLength(2));
    expect(await renderedRows()).toEqual([]);
  });
});

describe('P2: a tick of the clock', () => {
  it('renders the rows whose texts change, and no others', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    let time = testNow;
    const { renders } = await openCountedTable({ provider: { now: () => time } });
    const texts = () => allRows().map((row) => row.textContent);
    async function tickAfter(ms: number) {
      const before = texts();
      time += ms;
      vi.advanceTimersByTime(30_000);
      const rendered = await renders();
      const changed = texts().flatMap((text, index) => (text === before[index] ? [] : [`invite-${index + 1}`]));
      expect(rendered).toEqual(changed);
      return changed;
    }
    await tickAfter(30_000);
    expect(await tickAfter(10_000)).toEqual([]);
    const changed = await tickAfter(60 * 60_000);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(10);
  });
});

describe('P3: the badge is on the page before the next frame', () => {
  /** What the row says when the last listener of the event runs, and how many frames have passed since the first one. */
  function watch(type: string, email: string) {
    const seen: { text: string; frames: number }[] = [];
    let passed = 0;
    const start = () => {
      passed = 0;
      requestAnimationFrame(() => (passed += 1));
    };
    const end = () => seen.push({ text: rowOf(email)?.textContent ?? '', frames: passed });
    addEventListener(type, start, { capture: true });
    addEventListener(type, end);
    onTestFinished(() => {
      removeEventListener(type, start, { capture: true });
      removeEventListener(type, end);
    });
    return seen;
  }

  it.each([
    ['Resend', 'Resending…'],
    ['Cancel invite', 'Canceling…'],
  ] as const)('of a click on %s', async (item, badge) => {
    const { client } = await openTable();
    client.hold('resendUserInvite');
    client.hold('cancelUserInvite');
    const seen = watch('click', third);
    await choose(third, item);
    if (item === 'Cancel invite') await userEvent.click(confirmButton());
    expect(seen.at(-1)).toEqual({ text: expect.stringContaining(badge) as string, frames: 0 });
  });

  it('of Enter on Resend', async () => {
    const { client } = await openTable();
    client.hold('resendUserInvite');
    const seen = watch('click', second);
    screen.getByRole('button', { name: `Resend invite for ${second}` }).focus();
    await userEvent.keyboard('{Enter}');
    expect(seen).toEqual([{ text: expect.stringContaining('Resending…') as string, frames: 0 }]);
  });
});
