// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createHistoryQueryStore } from '../../../../src/components/user-invites-table/table-query/createHistoryQueryStore.js';

const here = () => `${location.pathname}${location.search}${location.hash}`;

/** Goes back as a person does, and waits until the page has heard of it. */
async function goBack(): Promise<void> {
  const heard = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await heard;
}

beforeEach(() => history.replaceState({ of: 'the host' }, '', '/members?tab=invites&page=7#list'));

describe('createHistoryQueryStore', () => {
  it('reads and writes its own parameters, and leaves those of the host, the path and the hash alone', () => {
    const store = createHistoryQueryStore({ prefix: 'i-' });
    store.write({ status: 'pending', pageIndex: 2 }, { replace: false });
    expect(here()).toBe('/members?tab=invites&page=7&i-status=pending&i-page=3#list');
    expect(store.read()).toEqual({ status: 'pending', pageIndex: 2 });
    store.write({}, { replace: false });
    expect(here()).toBe('/members?tab=invites&page=7#list');
  });

  it('makes an entry of the history for a step, and none for a change that replaces; the host’s state stays there', () => {
    const store = createHistoryQueryStore({ prefix: 'i-' });
    const before = history.length;
    store.write({ search: 'a' }, { replace: true });
    store.write({ search: 'ab' }, { replace: true });
    expect(history.length).toBe(before);
    expect(history.state).toEqual({ of: 'the host' });
    store.write({ search: 'ab', status: 'expired' }, { replace: false });
    expect(history.length).toBe(before + 1);
  });

  it('tells of its own changes and of Back, until it is told to stop', async () => {
    const store = createHistoryQueryStore();
    const listeners = [vi.fn<() => void>(), vi.fn<() => void>()] as const;
    const [stop, stopOther] = listeners.map((listener) => store.subscribe(listener));
    store.write({ status: 'pending' }, { replace: false });
    expect(listeners.map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    await goBack();
    expect(store.read()).toEqual({ pageIndex: 6 });
    expect(listeners.map(({ mock }) => mock.calls.length)).toEqual([2, 2]);
    stop!();
    store.write({ status: 'expired' }, { replace: false });
    await goBack();
    expect(listeners.map(({ mock }) => mock.calls.length)).toEqual([2, 4]);
    stopOther!();
    store.write({ status: 'expired' }, { replace: false });
    await goBack();
    expect(listeners.map(({ mock }) => mock.calls.length)).toEqual([2, 4]);
  });

  it('holds nothing on a server', () => {
    vi.stubGlobal('location', undefined);
    const store = createHistoryQueryStore();
    expect(store.read()).toEqual({});
    vi.unstubAllGlobals();
  });
});
