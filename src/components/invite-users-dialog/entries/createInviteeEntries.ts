import { canonicalEmail } from '../../../domain/canonicalEmail.js';
import type { InvitesErrorDetails } from '../../../domain/InvitesErrorDetails.js';
import { parseEmailAddresses } from '../../../domain/parseEmailAddresses.js';
import type { ParsedAddress } from '../../../domain/parseEmailAddresses.js';
import type { SendUserInvitesResult } from '../../../domain/SendUserInvitesResult.js';
import { wasLeftOut } from '../sending/wasLeftOut.js';
import { countEntries } from './countEntries.js';
import type { EntryCounts } from './countEntries.js';
import { describeEntries } from './describeEntries.js';
import type { EntryCheck } from './describeEntries.js';
import { entryLimit } from './entryLimit.js';
import { isBlocking, isDone, isSendable } from './InviteeEntry.js';
import type { InviteeEntry, NewInvitee } from './InviteeEntry.js';
import { createEntry, withResult, withoutResult } from './StoredEntry.js';
import type { StoredEntry } from './StoredEntry.js';

/** The list as it is now; a new object with every change. */
export interface InviteeEntriesSnapshot {
  entries: readonly InviteeEntry[];

  counts: EntryCounts;

  phase: 'editing' | 'sending' | 'retrying' | 'sent';

  /** Set after a send of which nothing went out; its `error` is null where the server did not say why. */
  failure: { error: InvitesErrorDetails | null } | null;
}

/** What a text or a file brought. */
export interface AddedEntries {
  added: number;

  duplicates: number;

  invalid: number;

  /** How many were not added, since a list holds no more than 10,000. */
  left: number;
}

/** What of a person can be changed beside address and roles. */
export type InviteeDetails = Pick<NewInvitee, 'firstName' | 'lastName' | 'locale' | 'data'>;

/** The list of people to invite, from the first address to the last outcome. Its functions keep their identity. */
export interface InviteeEntries {
  snapshot(): InviteeEntriesSnapshot;

  subscribe(listener: () => void): () => void;

  /** Adds an entry for everything that a text holds, also for what is no address. `rest` is the text of those who are left. */
  add(text: string): AddedEntries & { rest: string };

  /** Adds people whose values are known, such as the lines of a file. */
  addInvitees(invitees: readonly NewInvitee[]): AddedEntries;

  /** What else to look at, beside the address, in this order; an entry that is on the list twice is checked once. */
  setChecks(checks: readonly EntryCheck[]): void;

  /** Gives an entry another address while it is typed; forgets what became of it. */
  edit(id: string, text: string): void;

  /** Ends an edit: a text with several addresses becomes several entries, an empty one removes an entry without a name. */
  settle(id: string): void;

  /** Ends every edit. */
  settleAll(): void;

  /** Gives an entry roles of its own; null gives it those for everyone. */
  setRoles(id: string, roles: readonly string[] | null): void;

  /** Changes what is given; of `data` the properties that are given. */
  setDetails(id: string, details: Partial<InviteeDetails>): void;

  /** The same for every entry. */
  setDetailsOfAll(details: Partial<InviteeDetails>): void;

  /** Says that a suspicious address is right. */
  confirm(id: string): void;

  remove(id: string): void;

  /** Removes every entry that wants a look. */
  removeProblems(): void;

  /** Forgets what became of an entry, so that it goes out with the next send. */
  sendAgain(id: string): void;

  /** Locks the list and answers who is to be invited; null while a send runs or when there is nobody. */
  beginSend(): readonly InviteeEntry[] | null;

  /** The same for those whom the last send left out, and only them. */
  beginRetry(): readonly InviteeEntry[] | null;

  /** Records what became of each. Where nothing was sent, the list is as before. */
  finishSend(result: SendUserInvitesResult): void;

  /** After a send: back to the list, with those that are still to be invited. */
  inviteMore(): void;

  reset(): void;
}

/** Creates an empty list. */
export function createInviteeEntries(): InviteeEntries {
  const listeners = new Set<() => void>();
  let entries: readonly StoredEntry[] = [];
  let checks: readonly EntryCheck[] = [];
  let snapshot: InviteeEntriesSnapshot = { entries, counts: countEntries(entries), phase: 'editing', failure: null };
  let created = 0;

  function update(
    next: readonly StoredEntry[],
    { phase = snapshot.phase, failure = null }: Partial<InviteeEntriesSnapshot> = {},
    touched: ReadonlySet<string> | null = null,
  ): void {
    const described = describeEntries(next, checks, touched);
    const isSame = described.length === entries.length && described.every((entry, index) => entry === entries[index]);
    if (isSame && phase === snapshot.phase && failure === snapshot.failure) return;
    if (!isSame) entries = described;
    snapshot = { entries, counts: isSame ? snapshot.counts : countEntries(entries), phase, failure };
    for (const listener of listeners) listener();
  }

  /** Puts others in the place of one entry. Only those with an address like theirs are looked at again. */
  function change(id: string, changed: (entry: StoredEntry) => readonly StoredEntry[]): void {
    const index = entries.findIndex((entry) => entry.id === id);
    const entry = entries[index];
    if (!entry || snapshot.phase !== 'editing') return;
    const replaced = changed(entry);
    const touched = new Set([entry, ...replaced].map(({ foldedKey }) => foldedKey));
    update(entries.toSpliced(index, 1, ...replaced), {}, touched);
  }

  function append(invitees: readonly NewInvitee[]): AddedEntries {
    const known = entries.length;
    const room = snapshot.phase === 'editing' ? Math.max(0, entryLimit - known) : 0;
    update([...entries, ...invitees.slice(0, room).map(create)]);
    const fresh = entries.slice(known);
    const duplicates = fresh.filter(({ problem }) => problem?.kind === 'duplicate').length;
    const invalid = fresh.filter(isBlocking).length;
    return { added: fresh.length - duplicates - invalid, duplicates, invalid, left: invitees.length - fresh.length };
  }

  function create(invitee: NewInvitee): StoredEntry {
    created += 1;
    return createEntry(`invitee-${created}`, invitee);
  }

  /** What becomes of an entry whose address is no longer typed. */
  function settled(entry: StoredEntry): readonly StoredEntry[] {
    const { firstName, lastName, locale, roles, data } = entry;
    const found = parseEmailAddresses(entry.text);
    if (found.length === 1 || entries.length + found.length - 1 > entryLimit) return [entry];
    if (found.length === 0 && (firstName !== null || lastName !== null)) return [entry];
    return found.map((address) => create({ ...inviteeOf(address), locale, roles, data }));
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
      const found = parseEmailAddresses(text);
      const result = append(found.map(inviteeOf));
      const rest = found.slice(found.length - result.left).map(({ raw }) => raw);
      return { ...result, rest: rest.join('\n') };
    },
    addInvitees: append,

    setChecks(next) {
      checks = next;
      update(entries, { failure: snapshot.failure });
    },

    edit: (id, text) =>
      change(id, (entry) => {
        const { locale, roles, data } = entry;
        const [first, ...others] = parseEmailAddresses(text);
        const address = others.length === 0 ? first : undefined;
        const { firstName, lastName } = address && address.name !== null ? address : entry;
        const email = address?.email ?? text.trim();
        return [createEntry(id, { text, email, firstName, lastName, locale, roles, data })];
      }),

    settle: (id) => change(id, settled),
    settleAll() {
      if (snapshot.phase === 'editing') update(entries.flatMap((entry) => (isBlocking(entry) ? settled(entry) : entry)));
    },

    setRoles: (id, roles) => change(id, (entry) => [{ ...entry, roles }]),
    setDetails: (id, details) => change(id, (entry) => [withDetails(entry, details)]),
    setDetailsOfAll(details) {
      if (snapshot.phase === 'editing') update(entries.map((entry) => withDetails(entry, details)));
    },
    confirm: (id) => change(id, (entry) => [{ ...entry, confirmed: true }]),
    remove: (id) => change(id, () => []),
    removeProblems: () => update(entries.filter(({ problem }) => problem === null)),
    sendAgain: (id) => change(id, (entry) => [withoutResult(entry)]),

    beginSend: () => (snapshot.phase === 'editing' ? begin('sending', entries.filter(isSendable)) : null),
    beginRetry: () =>
      snapshot.phase === 'sent'
        ? begin(
            'retrying',
            entries.filter(({ result }) => result && wasLeftOut(result)),
          )
        : null,

    finishSend({ results }) {
      if (snapshot.phase === 'sending' && results.every(wasLeftOut)) {
        return update(entries, { phase: 'editing', failure: { error: results.find(({ error }) => error)?.error ?? null } });
      }
      const byKey = new Map(results.map((result) => [canonicalEmail(result.email), result]));
      const withResults = entries.map((entry) => {
        const result = entry.problem?.kind === 'duplicate' ? undefined : byKey.get(entry.key);
        return result ? withResult(entry, result) : entry;
      });
      const done = new Set(withResults.filter(isDone).map(({ key }) => key));
      update(
        withResults.filter((entry) => isDone(entry) || !done.has(entry.key)),
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

function inviteeOf({ raw, email, firstName, lastName }: ParsedAddress): NewInvitee {
  return { text: raw, email, firstName, lastName, locale: null, roles: null, data: null };
}

// What the server refused may be what is changed here; what may have been sent stays said.
function withDetails(entry: StoredEntry, { data, ...details }: Partial<InviteeDetails>): StoredEntry {
  const changed = { ...(entry.result?.outcome === 'unknown' ? entry : withoutResult(entry)), ...details };
  if (data === undefined) return changed;
  return { ...changed, data: data && Object.fromEntries([...Object.entries(entry.data ?? {}), ...Object.entries(data)]) };
}
