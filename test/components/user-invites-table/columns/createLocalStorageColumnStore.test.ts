// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createLocalStorageColumnStore } from '../../../../src/components/user-invites-table/columns/createLocalStorageColumnStore.js';

const preferences = { order: ['invitee', 'status'], hidden: ['status'] };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('createLocalStorageColumnStore', () => {
  it('remembers, and forgets', () => {
    createLocalStorageColumnStore('a').write(preferences);
    expect(createLocalStorageColumnStore('a').read()).toEqual(preferences);
    expect(createLocalStorageColumnStore('b').read()).toBeNull();
    createLocalStorageColumnStore('a').write(null);
    expect(localStorage).toHaveLength(0);
  });

  it.each(['', '{', 'null', '7', '"order"', '[]', '{"order":"status","hidden":[]}', '{"order":[],"hidden":[1]}', '{"order":[]}'])(
    'reads %j as nothing',
    (text) => {
      localStorage.setItem('a', text);
      expect(createLocalStorageColumnStore('a').read()).toBeNull();
    },
  );

  it('keeps to itself what a full storage does not take', () => {
    localStorage.setItem('a', JSON.stringify({ order: [], hidden: [] }));
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const store = createLocalStorageColumnStore('a');
    store.write(preferences);
    expect(store.read()).toEqual(preferences);
  });

  it('keeps everything to itself where storage is forbidden', () => {
    const store = createLocalStorageColumnStore('a');
    vi.stubGlobal('localStorage', undefined);
    expect(store.read()).toBeNull();
    store.write(preferences);
    expect(store.read()).toEqual(preferences);
    store.write(null);
    expect(store.read()).toBeNull();
  });
});
