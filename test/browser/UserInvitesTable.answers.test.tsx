import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import type { UserInvitesPage, UserInvitesParams } from '../../src/client/InvitesClient.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import { allRows, callsOf, frame, frames, menuOf, mountTable, newClient, openTable } from './openTable.js';

/** Texts that match fewer and fewer of the test invites, as somebody types them. */
const typed = ['p', 'pe', 'person-1', 'person-11', 'person-11@'];

interface OpenAnswer {
  search: string | undefined;
  page: UserInvitesPage;
  send: () => void;
}

/** A client whose searches are answered only when the test sends their answers. `deaf` ignores that it is no longer asked. */
function openAnswersClient({ deaf }: { deaf: boolean }): { client: MemoryInvitesClient; answers: OpenAnswer[] } {
  const client = newClient();
  const answers: OpenAnswer[] = [];
  const { userInvites } = client;
  client.userInvites = async (params: UserInvitesParams, options) => {
    const page = await userInvites(params);
    if (params.search === undefined) return page;
    return new Promise((resolve, reject) => {
      if (!deaf) options?.signal?.addEventListener('abort', () => reject(options.signal?.reason));
      answers.push({ search: params.search, page, send: () => resolve(page) });
    });
  };
  return { client, answers };
}

const shown = (client: MemoryInvitesClient) =>
  allRows().map((row) => client.invites.find(({ email }) => row.querySelector('.invites-email')?.textContent === email)?.id);

const idsOf = ({ items }: UserInvitesPage) => items.map(({ id }) => id);

// Each answer at each place: five times forwards, five times backwards.
const orders = [0, 1, 2, 3, 4].flatMap((start) => {
  const order = [0, 1, 2, 3, 4].map((place) => (start + place) % 5);
  return [order, order.toReversed()];
});

describe('C11: the answers of five keystrokes, in ten orders', () => {
  // Only the pause after a key: everything else takes the time it takes.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  async function pass(ms: number) {
    await vi.advanceTimersByTimeAsync(ms);
    await frames(1);
    // What React and React Query have set off in turn.
    await vi.advanceTimersByTimeAsync(20);
    await frames(1);
  }

  async function open(client: MemoryInvitesClient) {
    const view = mountTable({ client });
    await pass(20);
    expect(allRows()).toHaveLength(10);
    return view;
  }

  async function type(text: string) {
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } });
    await pass(300);
  }

  it.each([
    ['a client that stops when it is told to', false],
    ['a client that answers whatever happens', true],
  ])('never stand for another search than the one that is shown: %s', async (_name, deaf) => {
    for (const order of orders) {
      const { client, answers } = openAnswersClient({ deaf });
      const { unmount } = await open(client);
      const before = shown(client);
      for (const text of typed) {
        await type(text);
        expect({ busy: frame().ariaBusy, rows: shown(client) }).toEqual({ busy: 'true', rows: before });
      }
      expect(answers.map(({ search }) => search)).toEqual(typed);
      const wanted = answers.at(-1)!;
      let answered = false;
      for (const index of order) {
        answers[index]!.send();
        await pass(20);
        answered ||= answers[index] === wanted;
        expect({ busy: frame().ariaBusy, rows: shown(client) }).toEqual(
          answered ? { busy: 'false', rows: idsOf(wanted.page) } : { busy: 'true', rows: before },
        );
      }
      unmount();
    }
  });

  it('that come between the keystrokes stand as long as theirs is the newest search', async () => {
    for (const lateness of [0, 1, 2, 3]) {
      const { client, answers } = openAnswersClient({ deaf: true });
      const { unmount } = await open(client);
      const before = shown(client);
      for (const [index, text] of typed.entries()) {
        await type(text);
        answers[index - lateness]?.send();
        await pass(20);
        expect({ busy: frame().ariaBusy, rows: shown(client) }).toEqual(
          lateness === 0 ? { busy: 'false', rows: idsOf(answers[index]!.page) } : { busy: 'true', rows: before },
        );
      }
      unmount();
    }
  });
});

describe('C11: an action on a row of an earlier search', () => {
  it('acts on that row, whichever rows come in its place', async () => {
    const { client, answers } = openAnswersClient({ deaf: true });
    await openTable({ client });
    const hold = client.hold('resendUserInvite');
    onTestFinished(() => hold.release());
    const [, , third] = client.invites;
    await userEvent.fill(screen.getByRole('searchbox'), 'zofia');
    await waitFor(() => expect(answers).toHaveLength(1));
    expect(frame().ariaBusy).toBe('true');
    await userEvent.click(menuOf(third!.email));
    answers[0]!.send();
    await waitFor(() => expect(allRows()).toHaveLength(2));
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.body).not.toHaveFocus();

    await userEvent.fill(screen.getByRole('searchbox'), 'krishna');
    await waitFor(() => expect(answers).toHaveLength(2));
    expect(frame().ariaBusy).toBe('true');
    const [busyRow] = shown(client);
    await userEvent.click(screen.getAllByRole('button', { name: /^Actions for/ })[0]!);
    await userEvent.click(screen.getByRole('menuitem', { name: 'Resend' }));
    answers[1]!.send();
    await waitFor(() => expect(frame().ariaBusy).toBe('false'));
    expect(callsOf(client, 'resendUserInvite')).toEqual([busyRow]);
    expect(allRows().map((row) => row.ariaBusy)).toEqual(['false', 'false']);
  });

  it('asks about that row, and cancels it, also when it is gone by then', async () => {
    const { client, answers } = openAnswersClient({ deaf: true });
    await openTable({ client });
    const [, , third] = client.invites;
    await userEvent.fill(screen.getByRole('searchbox'), 'zofia');
    await waitFor(() => expect(answers).toHaveLength(1));
    await userEvent.click(menuOf(third!.email));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Cancel invite' }));
    answers[0]!.send();
    await waitFor(() => expect(frame().ariaBusy).toBe('false'));
    const question = screen.getByRole('alertdialog');
    expect(question).toHaveTextContent(third!.email);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel invite' }));
    await waitFor(() => expect(callsOf(client, 'cancelUserInvite')).toEqual([third!.id]));
  });
});
