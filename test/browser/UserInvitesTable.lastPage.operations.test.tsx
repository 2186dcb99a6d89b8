import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';

import type { UserInvite } from '../../src/domain/UserInvite.js';
import { testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';
import { allRows, choose, confirmButton, frame, newClient, openTable } from './openTable.js';

const range = () => document.querySelector('.invites-table-range')?.textContent;
const shownEmails = () => allRows().map((row) => row.querySelector('.invites-email')!.textContent);

async function openPending(count: number) {
  const invites = testInvites({ now: testNow, count }).map((invite): UserInvite => ({
    ...invite,
    status: 'pending',
    expiresAt: null,
    delivery: 'delivered',
  }));
  const view = await openTable({ client: newClient({ invites }) });
  await userEvent.click(screen.getByRole('button', { name: /^Pending/ }));
  await waitFor(() => expect(frame().ariaBusy).toBe('false'));
  return view;
}

async function cancel(email: string) {
  await choose(email, 'Cancel invite');
  await userEvent.click(confirmButton());
}

/** What had the focus in each frame from here on. */
function watchFocus(): string[] {
  const seen: string[] = [];
  let frameId = 0;
  const look = () => {
    seen.push(document.activeElement?.tagName ?? 'none');
    frameId = requestAnimationFrame(look);
  };
  look();
  onTestFinished(() => cancelAnimationFrame(frameId));
  return seen;
}

describe('C10: canceling the last row of the last page, under a filter', () => {
  it.each(['mouse', 'keyboard'])('steps back a page, and the focus is never on the body: by %s', async (device) => {
    const { client } = await openPending(11);
    await userEvent.click(screen.getByRole('button', { name: 'Last page' }));
    await waitFor(() => expect(range()).toBe('11–11 of 11'));
    const [last = ''] = shownEmails();
    screen.getByRole('button', { name: `Actions for ${last}` }).focus();
    const focused = watchFocus();
    if (device === 'mouse') await cancel(last);
    else await userEvent.keyboard('{Enter}{End}{Enter}{Tab}{Enter}');
    await waitFor(() => expect(range()).toBe('1–10 of 10'));
    await waitFor(() => expect(frame().ariaBusy).toBe('false'));
    expect(client.invites.find(({ email }) => email === last)?.status).toBe('canceled');
    expect(allRows()).toHaveLength(10);
    expect(focused).not.toContain('BODY');
    expect(screen.getByRole('region', { name: 'Invites' }).contains(document.activeElement)).toBe(true);
  });

  it('leaves a message where it was the only one, and the focus is never on the body', async () => {
    await openPending(1);
    const [only = ''] = shownEmails();
    await choose(only, 'Cancel invite');
    const focused = watchFocus();
    await userEvent.click(confirmButton());
    await screen.findByText('No pending invite is here right now.');
    expect(focused).not.toContain('BODY');
    expect(document.body).not.toHaveFocus();
  });
});

describe('C10: walking on after a cancel', () => {
  it('skips no invite and shows none twice, though the rest moves up', async () => {
    const { client } = await openPending(23);
    const [, second = ''] = shownEmails();
    await cancel(second);
    await waitFor(() => expect(range()).toBe('1–10 of 22'));
    await waitFor(() => expect(allRows()).toHaveLength(10));
    const walked = shownEmails();
    for (const expected of ['11–20 of 22', '21–22 of 22']) {
      await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
      await waitFor(() => expect(range()).toBe(expected));
      await waitFor(() => expect(frame().ariaBusy).toBe('false'));
      walked.push(...shownEmails());
    }
    const pending = client.invites.filter(({ status }) => status === 'pending').map(({ email }) => email);
    expect(walked.toSorted()).toEqual(pending.toSorted());
  });

  it('does so over pages that were read before it', async () => {
    const { client } = await openPending(23);
    for (const [name, expected] of [
      ['Next page', '11–20 of 23'],
      ['Next page', '21–23 of 23'],
      ['First page', '1–10 of 23'],
    ] as const) {
      await userEvent.click(screen.getByRole('button', { name }));
      await waitFor(() => expect(range()).toBe(expected));
    }
    await cancel(shownEmails()[1]!);
    await waitFor(() => expect(range()).toBe('1–10 of 22'));
    await waitFor(() => expect(allRows()).toHaveLength(10));
    const walked = shownEmails();
    for (const expected of [10, 2]) {
      await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
      await waitFor(() => expect(allRows()).toHaveLength(expected));
      await waitFor(() => expect(walked).not.toEqual(expect.arrayContaining([shownEmails()[0]])));
      walked.push(...shownEmails());
    }
    const pending = client.invites.filter(({ status }) => status === 'pending').map(({ email }) => email);
    expect(walked.toSorted()).toEqual(pending.toSorted());
  });
});
