import type { InviteeCheck } from '../../../client/InvitesClient.js';
import { matchAnswers } from '../../../domain/matchAnswers.js';
import { createListeners } from '../../../operations/createListeners.js';
import { yieldToPage } from '../../../ui/yieldToPage.js';
import type { InviteeEntries } from '../entries/createInviteeEntries.js';
import type { InviteeEntry } from '../entries/InviteeEntry.js';

/** What the back end knows of the people of a list. Its functions keep their identity. */
export interface KnownInvitees {
  /** What was said of an address, by its canonical form; undefined where nothing was. */
  stateOf: (key: string) => InviteeCheck['state'] | undefined;

  /** Whether the back end could not be asked; then nobody is asked for until `retry`. */
  hasFailed: () => boolean;

  /** Calls `listener` when that changes; returns the way to stop. */
  subscribe: (listener: () => void) => () => void;

  /** Asks for everyone on the list anew, and then for whoever comes; returns the way to stop. What was said stays. */
  start: () => () => void;

  retry: () => void;
}

/** What it takes to ask. */
export interface KnownInviteesOptions {
  list: Pick<InviteeEntries, 'snapshot' | 'subscribe' | 'recheck'>;

  check: (emails: readonly string[], signal: AbortSignal) => Promise<readonly InviteeCheck[]>;

  onFailure: (error: unknown) => void;
}

/** For how long nothing must have changed. */
const pauseMs = 300;

/** How many addresses one question holds. */
const batchSize = 500;

/** Asks for the people of a list as it grows: when the typing pauses, and each address once. */
export function createKnownInvitees({ list, check, onFailure }: KnownInviteesOptions): KnownInvitees {
  const listeners = createListeners();
  const states = new Map<string, InviteeCheck['state']>();
  let failed = false;
  let look: (() => void) | null = null;

  function setFailed(next: boolean): void {
    if (failed === next) return;
    failed = next;
    listeners.tell();
  }

  function learn(emails: readonly string[], checks: readonly InviteeCheck[]): void {
    const { byKey } = matchAnswers(emails, checks);
    for (const [key, answers] of byKey) for (const { state } of answers) states.set(key, state);
    list.recheck([...byKey.keys()]);
  }

  function start(): () => void {
    const stop = new AbortController();
    const asked = new Set<string>();
    let busy = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    async function askForAll(): Promise<void> {
      if (busy || failed) return;
      busy = true;
      for (let batch = unasked(); batch.length > 0 && (await askFor(batch)); batch = unasked()) await yieldToPage();
      busy = false;
    }

    /** Answers whether there is a reason to go on. */
    async function askFor(batch: readonly string[]): Promise<boolean> {
      for (const email of batch) asked.add(email);
      try {
        const checks = await check(batch, stop.signal);
        if (!stop.signal.aborted) learn(batch, checks);
        return !stop.signal.aborted;
      } catch (error) {
        if (stop.signal.aborted) return false;
        for (const email of batch) asked.delete(email);
        setFailed(true);
        onFailure(error);
        return false;
      }
    }

    function unasked(): readonly string[] {
      const emails: string[] = [];
      if (stop.signal.aborted) return emails;
      for (const entry of list.snapshot().entries) {
        if (emails.length === batchSize) break;
        if (canBeKnown(entry) && !asked.has(entry.email)) emails.push(entry.email);
      }
      return emails;
    }

    function lookSoon(): void {
      clearTimeout(timer);
      timer = setTimeout(() => void askForAll(), pauseMs);
    }

    look = () => void askForAll();
    const unsubscribe = list.subscribe(lookSoon);
    setFailed(false);
    lookSoon();
    return () => {
      unsubscribe();
      clearTimeout(timer);
      stop.abort();
    };
  }

  return {
    stateOf: (key) => states.get(key),
    hasFailed: () => failed,
    subscribe: listeners.subscribe,
    start,
    retry() {
      setFailed(false);
      look?.();
    },
  };
}

/** Whether an entry is an address of its own that nothing has become of yet. */
function canBeKnown({ problem, result }: InviteeEntry): boolean {
  return result === null && problem?.kind !== 'invalid' && problem?.kind !== 'duplicate' && problem?.kind !== 'domain';
}
