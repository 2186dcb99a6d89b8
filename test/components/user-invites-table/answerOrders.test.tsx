// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient } from '../../../src/client/memory/MemoryInvitesClient.js';
import { useUserInvitesTable } from '../../../src/components/user-invites-table/useUserInvitesTable.js';
import type { UserInvitesTableState } from '../../../src/components/user-invites-table/UserInvitesTableState.js';
import { InvitesProvider } from '../../../src/provider/InvitesProvider.js';
import { testNow } from '../../support/renderWithInvites.js';
import { testInvites } from '../../support/testInvites.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const [invite] = testInvites({ now: testNow });

/** What happens, in its order: a key is pressed, or the answer to what was typed with one comes. */
type Step = { key: number } | { answer: number };

/** All orders in which so many keys, of which each is answered after it was pressed, and their answers can come. */
function allHistories(keys: number): Step[][] {
  function from(pressed: number, open: readonly number[]): Step[][] {
    if (pressed === keys && open.length === 0) return [[]];
    const pressing = pressed < keys ? from(pressed + 1, [...open, pressed]).map((rest) => [{ key: pressed }, ...rest]) : [];
    const answering = open.flatMap((answer) =>
      from(
        pressed,
        open.filter((other) => other !== answer),
      ).map((rest) => [{ answer }, ...rest]),
    );
    return [...pressing, ...answering];
  }
  return from(0, []);
}

const keysFirst = (history: Step[]) => history.slice(0, history.length / 2).every((step) => 'key' in step);

const everything = 'everything';

/** A client that answers a search with one invite that is named after it, when the test says so. */
function answeringClient({ deaf }: { deaf: boolean }) {
  const asked: string[] = [];
  const answers = new Map<string, () => void>();
  const userInvites: MemoryInvitesClient['userInvites'] = ({ search = everything }, options) => {
    const page = { items: [{ ...invite!, id: search }], totalCount: 1, nextCursor: null };
    asked.push(search);
    if (search === everything) return Promise.resolve(page);
    return new Promise((resolve, reject) => {
      if (!deaf) options?.signal?.addEventListener('abort', () => reject(options.signal?.reason));
      answers.set(search, () => resolve(page));
    });
  };
  return { client: Object.assign(createMemoryInvitesClient(), { userInvites }), asked, answers };
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const typed = (key: number) => 'quiet'.slice(0, key + 1);

/** Plays a history, and sees in every render that rows which are not said to be outdated are those of their query. */
async function play(history: readonly Step[], deaf: boolean): Promise<void> {
  const { client, asked, answers } = answeringClient({ deaf });
  const wrong: object[] = [];
  const { result, unmount } = renderHook(
    () => {
      const table = useUserInvitesTable();
      const { searches, outdated } = shownBy(table);
      const wanted = table.query.search || everything;
      if (!outdated && searches.some((search) => search !== wanted)) wrong.push({ searches, wanted });
      return table;
    },
    {
      wrapper: ({ children }) => (
        <InvitesProvider client={client} scope="test">
          {children}
        </InvitesProvider>
      ),
    },
  );
  await pass(1);
  let last = everything;
  let current = everything;
  for (const step of history) {
    if ('key' in step) {
      last = typed(step.key);
      act(() => result.current.changeSearch(last));
      await act(async () => void vi.advanceTimersByTime(300));
    } else {
      answers.get(typed(step.answer))!();
      await pass(1);
      if (typed(step.answer) === last) current = last;
    }
    const shown = shownBy(result.current);
    expect({ history, ...shown }).toEqual({ history, searches: [current], outdated: current !== last });
  }
  const all = history.flatMap((step) => ('key' in step ? typed(step.key) : []));
  expect({ history, asked, wrong }).toEqual({ history, asked: [everything, ...all], wrong: [] });
  unmount();
}

function shownBy({ content }: UserInvitesTableState) {
  if (content.status !== 'rows') return { searches: [], outdated: false };
  return { searches: content.invites.map(({ id }) => id), outdated: content.outdated };
}

describe.each([
  ['that stops when it is told to', false],
  ['that answers whatever happens', true],
])('C11: the answers of a client %s never stand for another search than the one that is shown', (_, deaf) => {
  it('in all 120 orders of five answers after five keystrokes', { timeout: 60_000 }, async () => {
    const histories = allHistories(5).filter(keysFirst);
    expect(histories).toHaveLength(120);
    for (const history of histories) await play(history, deaf);
  });

  it('in all 15 orders of three keystrokes and their answers', async () => {
    const histories = allHistories(3);
    expect(histories).toHaveLength(15);
    for (const history of histories) await play(history, deaf);
  });
});
