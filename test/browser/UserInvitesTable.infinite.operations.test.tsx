import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

import { allRows, callsOf, choose, confirmButton, frames, menuOf, rowOf, untilSettled } from './openTable.js';
import {
  emailAt,
  lists,
  offsets,
  openInfiniteTable,
  openInvites,
  region,
  rowAt,
  rowSize,
  scrollTo,
  show,
} from './openInfiniteTable.js';
import { newClient } from './openTable.js';

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 400));

async function cancel(email: string): Promise<void> {
  await choose(email, 'Cancel invite');
  await userEvent.click(confirmButton());
}

const bottomOf = (element: Element | null) => element!.getBoundingClientRect().bottom;
const topOf = (element: Element | null) => element!.getBoundingClientRect().top;

describe('P9: a resend far down an infinite list', () => {
  it('is one request, and one for the part that the row is in', async () => {
    const { client } = await openInfiniteTable();
    await show(1010);
    const before = client.calls.length;
    await choose('person-1011@example.com', 'Resend');
    await untilSettled();
    await aMoment();
    expect(client.calls.slice(before).map(({ method }) => method)).toEqual(['resendUserInvite', 'userInvites']);
    expect(lists(client).at(-1)).toMatchObject({ offset: 1000, limit: 50 });
  });
});

describe('C10: a cancel far down an infinite list, under a filter', () => {
  async function openPending(index: number) {
    const view = await openInfiniteTable({ client: newClient({ invites: openInvites(300) }) });
    await userEvent.click(screen.getByRole('button', { name: /^Pending/ }));
    await waitFor(() => expect(lists(view.client).at(-1)?.filter).toEqual({ status: ['pending'] }));
    await waitFor(() => expect(screen.getByRole('button', { name: /^Pending/ })).toHaveAttribute('aria-pressed', 'true'));
    await show(index);
    return view;
  }

  /** What the list has shown in each frame from here on: an address that stood in two places, or none. */
  function watchForTwins(): () => string[] {
    const twins = new Set<string>();
    let watching = true;
    const look = () => {
      const shown = allRows().map((row) => row.querySelector('.invites-email')!.textContent);
      for (const [index, email] of shown.entries()) if (shown.indexOf(email) !== index) twins.add(email);
      if (watching) requestAnimationFrame(look);
    };
    look();
    return () => {
      watching = false;
      return [...twins];
    };
  }

  it('takes the row out, moves the ones below it up and counts, with one read', async () => {
    const { client } = await openPending(110);
    const before = lists(client).length;
    await cancel('person-116@example.com');
    await waitFor(() => expect(emailAt(115)).toBe('person-117@example.com'));
    await waitFor(() => expect(screen.getByText('299 invites')).toBeVisible());
    await aMoment();
    expect(offsets(client).slice(before)).toEqual([100]);
    expect(screen.getByRole('button', { name: /^Canceled/ })).toHaveTextContent('1');
  });

  it('where two parts are on the screen, shows no invite twice and leaves none out', async () => {
    const { client } = await openPending(95);
    const before = lists(client).length;
    const twins = watchForTwins();
    await cancel('person-97@example.com');
    await waitFor(() => expect(emailAt(99)).toBe('person-101@example.com'));
    await waitFor(() => expect(emailAt(100)).toBe('person-102@example.com'));
    await aMoment();
    expect(offsets(client).slice(before)).toEqual([50, 100]);
    expect(twins()).toEqual([]);
    const walked: (string | undefined)[] = [];
    for (let index = 0; index < 299; index += 10) {
      await show(index);
      for (let row = index; row < Math.min(index + 10, 299); row += 1) {
        await waitFor(() => expect(emailAt(row)).toBeDefined());
        walked.push(emailAt(row));
      }
    }
    const pending = client.invites.filter(({ status }) => status === 'pending').map(({ email }) => email);
    expect(walked).toEqual(pending);
  });

  it('reads a part again once only, where the server contradicts itself', async () => {
    const client = newClient({ invites: openInvites(300) });
    const { userInvites } = client;
    // Whatever part is asked for.
    client.userInvites = (params, options) => userInvites({ ...params, offset: 0 }, options);
    await openInfiniteTable({ client });
    await show(45);
    await aMoment();
    const reads = lists(client).length;
    await aMoment();
    expect(lists(client)).toHaveLength(reads);
    expect(reads).toBeLessThanOrEqual(3);
  });

  it('keeps the focus in the list', async () => {
    await openPending(110);
    menuOf('person-116@example.com').focus();
    await userEvent.keyboard('{Enter}{ArrowDown}{ArrowDown}{End}{Enter}{Tab}{Enter}');
    await waitFor(() => expect(emailAt(115)).toBe('person-117@example.com'));
    await aMoment();
    expect(region().contains(document.activeElement)).toBe(true);
  });
});

describe('T16: a row with a failure line', () => {
  it('is as high as it is, and the rows below it make room', async () => {
    const { client } = await openInfiniteTable({ count: 300 });
    await show(100);
    const height = region().scrollHeight;
    client.failNext('cancelUserInvite', { code: 'forbidden' });
    await cancel('person-103@example.com');
    const line = await screen.findByText(/^Couldn’t cancel\./);
    await waitFor(() => expect(region().scrollHeight).toBeGreaterThan(height));
    const lineSize = line.closest('tr')!.getBoundingClientRect().height;
    expect(region().scrollHeight).toBe(Math.round(height + lineSize));
    expect(topOf(rowAt(103))).toBeCloseTo(bottomOf(line.closest('tr')), 0);
    scrollTo(200);
    await waitFor(() => expect(emailAt(200)).toBeDefined());
    expect(region().scrollHeight).toBe(Math.round(height + lineSize));
    await show(100);
    await userEvent.click(screen.getByRole('button', { name: /^Dismiss/ }));
    await waitFor(() => expect(region().scrollHeight).toBe(height));
  });
});

describe('P2: an infinite list renders', () => {
  async function openCounted() {
    const asked: string[] = [];
    // A row asks for it with each of its renders.
    const actionsFor = ({ email }: { email: string }) => (asked.push(email), `Actions for ${email}`);
    const view = await openInfiniteTable({ count: 300, provider: { messages: { table: { actionsFor } } } });
    await aMoment();
    asked.length = 0;
    return { ...view, renders: async () => (await frames(2), asked.splice(0)) };
  }

  it('one row for a click on it', async () => {
    const { client, renders } = await openCounted();
    client.hold('resendUserInvite');
    await choose('person-3@example.com', 'Resend');
    expect(rowOf('person-3@example.com')).toHaveTextContent('Resending…');
    expect(await renders()).toEqual(['person-3@example.com']);
  });

  it('for scrolling, the rows that come into the window and no others', async () => {
    const { renders } = await openCounted();
    const before = new Set(allRows());
    region().scrollTop = 7 * rowSize;
    await waitFor(() => expect(allRows().some((row) => !before.has(row))).toBe(true));
    const added = allRows().filter((row) => !before.has(row)).length;
    expect(await renders()).toHaveLength(added);
  });

  it('none for a part that is read again and is the same', async () => {
    const { client, queryClient, renders } = await openCounted();
    await queryClient.refetchQueries({ type: 'active' });
    expect(callsOf(client, 'userInvites')).toHaveLength(2);
    expect(await renders()).toEqual([]);
  });
});
