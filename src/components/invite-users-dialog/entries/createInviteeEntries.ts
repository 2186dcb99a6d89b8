import { canonicalEmail } from '../../../domain/canonicalEmail.js';
import type { InvitesErrorDetails } from '../../../domain/InvitesErrorDetails.js';
import { parseEmailAddresses } from '../../../domain/parseEmailAddresses.js';
import type { SendUserInvitesResult } from '../../../domain/SendUserInvitesResult.js';
import { createEntry, describeEntries, withoutResult, withResult } from './describeEntries.js';
import type { StoredEntry } from './describeEntries.js';
import { isBlocking, isDone, isSendable } from './InviteeEntry.js';
import type { InviteeEntry } from './InviteeEntry.js';

/** The list as it is now; a new object with every change. */
export interface InviteeEntriesSnapshot {
  entries: readonly InviteeEntry[];

  phase: 'editing' | 'sending' | 'retrying' | 'sent';

  /** Set after a send of which nothing went out; its `error` is null where the server did not say why. */
  failure: { error: InvitesErrorDetails | null } | null;
}

/** What a typed or pasted text brought. */
export interface AddedEntries {
  added: number;

  duplicates: number;

  invalid: number;
}

/** The list of people to invite, from the first address to the last outcome. Its functions keep their identity. */
export interface InviteeEntries {
  snapshot(): InviteeEntriesSnapshot;

  subscribe(listener: () => void): () => void;

  /** Adds an entry for everything that a text holds, also for what is no address. */
  add(text: string): AddedEntries;

  /** Gives an entry another address while it is typed; forgets what became of it. */
  edit(id: string, text: string): void;

  /** Ends an edit: a text with several addresses becomes several entries, an empty one removes its entry. */
  settle(id: string): void;

  /** Gives an entry roles of its own, by their keys. */
  setRoles(id: string, roles: readonly string[]): void;

  remove(id: string): void;

  /** Removes every entry that wants a look. */
  removeProblems(): void;

  /** Forgets what became of an entry, so that it goes out with the next send. */
  sendAgain(id: string): void;

  /** Locks the list and answers who is to be invited; null while a send runs or when there is nobody. */
  beginSend(): readonly InviteeEntry[] | null;

  /** The same for those of the last send that failed, and only them. */
  beginRetry(): readonly InviteeEntry[] | null;

  /** Records what became of each. Where nothing was sent, the list is as before. */
  finishSend(result: SendUserInvitesResult): void;

  /** After a send: back to the list, with those that are still to be invited. */
  inviteMore(): void;

  reset(): void;
}

const empty: InviteeEntriesSnapshot = { entries: [], phase: 'editing', failure: null };

/** Creates an empty list. */
export function createInviteeEntries(): InviteeEntries {
  const listeners = new Set<() => void>();
  let snapshot = empty;
  let entries: readonly StoredEntry[] = [];
  let created = 0;

  function update(
    next: readonly StoredEntry[],
    { phase = snapshot.phase, failure = null }: Partial<InviteeEntriesSnapshot> = {},
  ): void {
    const described = describeEntries(next);
    const isSame = described.length === entries.length && described.every((entry, index) => entry === entries[index]);
    if (isSame && phase === snapshot.phase && failure === snapshot.failure) return;
    if (!isSame) entries = described;
    snapshot = { entries, phase, failure };
    for (const listener of listeners) listener();
  }

  function change(id: string, changed: (entry: StoredEntry) => readonly StoredEntry[]): void {
    if (snapshot.phase === 'editing') update(entries.flatMap((entry) => (entry.id === id ? changed(entry) : entry)));
  }

  function read(text: string): StoredEntry[] {
    return parseEmailAddresses(text).map((address) => createEntry(`invitee-${(created += 1)}`, address));
  }

  function begin(phase: 'sending' | 'retrying', chosen: readonly InviteeEntry[]): readonly InviteeEntry[] | null {
    if (chosen.length === 0) return null;
    update(entries, { phase });
    return chosen;
  }

  return {
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    add(text) {
      const known = entries.length;
      if (snapshot.phase === 'editing') update([...entries, ...read(text)]);
      const fresh = entries.slice(known);
      const duplicates = fresh.filter(({ problem }) => problem?.kind === 'duplicate').length;
      const invalid = fresh.filter(isBlocking).length;
      return { added: fresh.length - duplicates - invalid, duplicates, invalid };
    },

    edit: (id, text) =>
      change(id, (entry) => {
        const [address, ...others] = parseEmailAddresses(text);
        const single =
          address && others.length === 0 ? address : { email: text.trim(), firstName: null, lastName: null, name: null };
        const edited = createEntry(id, { ...single, raw: text });
        const { firstName, lastName } = single.name === null ? entry : edited;
        return [{ ...edited, firstName, lastName, roles: entry.roles }];
      }),

    settle: (id) =>
      change(id, (entry) => {
        const found = parseEmailAddresses(entry.text);
        return found.length === 1 ? [entry] : read(entry.text).map((next) => ({ ...next, roles: entry.roles }));
      }),

    setRoles: (id, roles) => change(id, (entry) => [{ ...entry, roles }]),
    remove: (id) => change(id, () => []),
    removeProblems: () => update(entries.filter(({ problem }) => problem === null)),
    sendAgain: (id) => change(id, (entry) => [withoutResult(entry)]),

    beginSend: () => (snapshot.phase === 'editing' ? begin('sending', entries.filter(isSendable)) : null),
    beginRetry: () =>
      snapshot.phase === 'sent'
        ? begin(
            'retrying',
            entries.filter(({ result }) => result?.outcome === 'failed'),
          )
        : null,

    finishSend({ results }) {
      if (snapshot.phase === 'sending' && results.every(({ outcome }) => outcome === 'failed')) {
        return update(entries, { phase: 'editing', failure: { error: results.find(({ error }) => error)?.error ?? null } });
      }
      const byKey = new Map(results.map((result) => [canonicalEmail(result.email), result]));
      const settled = entries.map((entry) => {
        const result = entry.problem?.kind === 'duplicate' ? undefined : byKey.get(entry.key);
        return result ? withResult(entry, result) : entry;
      });
      const done = new Set(settled.filter(isDone).map(({ key }) => key));
      update(
        settled.filter((entry) => isDone(entry) || !done.has(entry.key)),
        { phase: 'sent' },
      );
    },

    inviteMore: () =>
      update(
        entries.filter((entry) => !isDone(entry)),
        { phase: 'editing' },
      ),
    reset: () => update([], { phase: 'editing' }),
  };
}
