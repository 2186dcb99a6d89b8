import type { ResumeStore } from './ResumeStore.js';
import { usableToken } from './usableToken.js';

/** What the store is kept in. */
export interface SessionStorageResumeStoreOptions {
  /** @default 'react-user-invites:resume' */
  key?: string | undefined;

  /** How long a token may be kept, in milliseconds; no longer than a quarter of an hour. @default 900_000 */
  maxAgeMs?: number | undefined;

  /** @default window.sessionStorage; where that is closed, nothing is kept */
  storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;

  /** The clock, in milliseconds since the epoch. @default Date.now */
  now?: (() => number) | undefined;
}

const longestAgeMs = 15 * 60_000;

/**
 * Keeps a token in the tab's session storage, under one key, until it is taken or a quarter of an hour is over. Scripts of
 * your origin can read it there meanwhile: use it only where the sign-in leaves the page and cannot be given a way back.
 *
 * @example
 * const resumeStore = createSessionStorageResumeStore();
 * const token = takeTokenFromUrl() ?? resumeStore.take();
 */
export function createSessionStorageResumeStore(options: SessionStorageResumeStoreOptions = {}): ResumeStore {
  const { key = 'react-user-invites:resume', maxAgeMs = longestAgeMs, now = Date.now } = options;
  const ageLimit = Math.min(maxAgeMs, longestAgeMs);

  function attempt<Value>(use: (storage: NonNullable<typeof options.storage>) => Value): Value | null {
    try {
      return use(options.storage ?? sessionStorage);
    } catch {
      // The viewer, or a server, has no storage.
      return null;
    }
  }

  function find(): { token: string | undefined; leftMs: number } {
    const kept = attempt((storage) => storage.getItem(key));
    const [, since, token] = /^(\d+) (.*)$/s.exec(kept ?? '') ?? [];
    const age = now() - Number(since);
    return { token, leftMs: age >= 0 ? ageLimit - age : -1 };
  }

  let timer: ReturnType<typeof setTimeout> | undefined;

  function clear(): void {
    clearTimeout(timer);
    attempt((storage) => storage.removeItem(key));
  }

  // A sign-in that was given up takes nothing.
  function clearInTime(): void {
    clearTimeout(timer);
    const { leftMs } = find();
    if (leftMs >= 0) timer = setTimeout(clearInTime, leftMs + 1000);
    else clear();
  }

  clearInTime();

  return {
    keep(token) {
      attempt((storage) => storage.setItem(key, `${now()} ${token}`));
      clearInTime();
    },

    take() {
      const { token, leftMs } = find();
      clear();
      return leftMs >= 0 ? usableToken(token) : null;
    },

    clear,
  };
}
