import { canonicalEmail } from '../../../domain/canonicalEmail.js';
import type { InvitesErrorDetails } from '../../../domain/InvitesErrorDetails.js';
import { parseEmailAddresses } from '../../../domain/parseEmailAddresses.js';
import type { SendUserInviteResult, SendUserInvitesResult } from '../../../domain/SendUserInvitesResult.js';
import { wasLeftOut } from '../sending/wasLeftOut.js';
import type { AddedEntries } from './AddedEntries.js';
import { createComingInvitees } from './createComingInvitees.js';
import { createDescribedEntries } from './createDescribedEntries.js';
import type { EntryCounts } from './EntryCounts.js';
import type { EntryCheck } from './describeEntry.js';
import { entryLimit } from './entryLimit.js';
import { isBlocking, isDone, isSendable } from './InviteeEntry.js';
import type { InviteeDetails, InviteeEntry, NewInvitee } from './InviteeEntry.js';
import { inviteeOf, inviteesOf } from './inviteesOf.js';
import { createEntry, heldBack, withConfirmation, withDetails, withResult, withRoles, withoutResult } from './StoredEntry.js';
import type { StoredEntry } from './StoredEntry.js';

/** The list as it is now; a new object with every change. */
export interface InviteeEntriesSnapshot {
  entries: readonly InviteeEntry[];

  counts: EntryCounts;

  phase: 'editing' | 'sending' | 'retrying' | 'sent';

  /** Set after a send of which nothing went out; its `error` is null where the server did not say why. */
  failure: { error: InvitesErrorDetails | null } | null;
}

/** The list of people to invite, from the first address to the last outcome. Its functions keep their identity. */
export interface InviteeEntries {
  snapshot(): InviteeEntriesSnapshot;

  subscribe(listener: () => void): () => void;

  /**
   * Adds an entry for everything that a text holds, also for what is no address: a thousand at once, and the others bit
   * by bit, so that the page can answer meanwhile.
   */
  add(text: string): Promise<AddedEntries>;

  /** The same without letting the page answer; answers the text of those whom there was no room for. */
  addNow(text: string): string;

  /** Adds people whose values are known, such as the lines of a file, in the same way. */
  addInvitees(invitees: readonly NewInvitee[]): Promise<AddedEntries>;

  /**
   * What else to look at, beside the address, in this order; an entry that is on the list twice is checked once. Answers the
   * way to take it back: then it is what was set before and is still wanted, or the same where nothing is.
   */
  setChecks(checks: readonly EntryCheck[]): () => void;

  /** Looks again at the entries with these canonical addresses, of which a check has something else to say. */
  recheck(keys: readonly string[]): void;

  /** Gives an entry another address while it is typed; forgets what became of it, and a name that goes with the text. */
  edit(id: string, text: string): void;

  /** Gives an entry the address that was meant; whose it is stays. */
  correct(id: string, email: string): void;

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

  /** Says that what looks wrong is right, or is to be left out. */
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
  const described = createDescribedEntries();
  let snapshot: InviteeEntriesSnapshot = {
    entries: described.all(),
    counts: described.counts(),
    phase: 'editing',
    failure: null,
  };
  /** The newest last. */
  const wanted: (readonly EntryCheck[])[] = [];
  let created = 0;
  const coming = createComingInvitees({ room, append });
  /** What may have been sent, by canonical address: it stays said, also of who is typed anew. */
  const unclear = new Map<string, SendUserInviteResult>();

  function show({ phase = snapshot.phase, failure = null }: Partial<InviteeEntriesSnapshot> = {}): void {
    const entries = described.all();
    if (entries === snapshot.entries && phase === snapshot.phase && failure === snapshot.failure) return;
    snapshot = { entries, counts: described.counts(), phase, failure };
    for (const listener of listeners) listener();
  }

  function check(): void {
    const checks = wanted.at(-1);
    if (!checks) return;
    described.setChecks(checks);
    show({ failure: snapshot.failure });
  }

  function setAll(next: readonly StoredEntry[], part: Partial<InviteeEntriesSnapshot> = {}): void {
    described.setAll(next);
    show(part);
  }

  function change(id: string, changed: (entry: StoredEntry) => readonly StoredEntry[]): void {
    const entry = described.find(id);
    if (!entry || snapshot.phase !== 'editing') return;
    described.replace(id, changed(entry));
    show();
  }

  function room(): number {
    return snapshot.phase === 'editing' ? entryLimit - described.all().length : 0;
  }

  function append(invitees: readonly NewInvitee[]): readonly StoredEntry[] {
    const known = described.all().length;
    described.append(invitees.map(create));
    const appended = described.all().slice(known);
    show();
    return appended;
  }

  function create(invitee: NewInvitee): StoredEntry {
    created += 1;
    return entryOf(`invitee-${created}`, invitee);
  }

  function entryOf(id: string, invitee: NewInvitee): StoredEntry {
    const entry = createEntry(id, invitee);
    const result = unclear.get(entry.key);
    return result ? withResult(entry, result) : entry;
  }

  /** What becomes of an entry whose address is no longer typed. */
  function settled(entry: StoredEntry): readonly StoredEntry[] {
    const { firstName, lastName, locale, roles, data, unread } = entry;
    const found = parseEmailAddresses(entry.text);
    if (found.length === 1 || found.length - 1 > room()) return [entry];
    if (found.length === 0 && (firstName !== null || lastName !== null)) return [entry];
    return found.map((address) => create({ ...inviteeOf(address), locale, roles, data, unread }));
  }

  function begin(phase: 'sending' | 'retrying', isMeant: (entry: InviteeEntry) => boolean): readonly InviteeEntry[] | null {
    coming.bringAll();
    const chosen = described.all().filter(isMeant);
    if (chosen.length === 0) return null;
    show({ phase });
    return chosen;
  }

  return {
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    add: (text) => coming.bring(inviteesOf(text)),
    addNow: (text) => coming.bringNow(inviteesOf(text)).rest,
    addInvitees: coming.bring,

    setChecks(next) {
      wanted.push(next);
      check();
      return () => {
        wanted.splice(wanted.lastIndexOf(next), 1);
        check();
      };
    },

    recheck(keys) {
      described.recheck(keys);
      show({ failure: snapshot.failure });
    },

    edit: (id, text) =>
      change(id, (entry) => {
        const { locale, roles, data, unread } = entry;
        const [first, ...others] = parseEmailAddresses(text);
        const address = others.length === 0 ? first : undefined;
        const { firstName, lastName } = address && address.name !== null ? address : nameBesideText(entry);
        const email = address?.email ?? text.trim();
        return [entryOf(id, { text, email, firstName, lastName, locale, roles, data, unread })];
      }),
    correct: (id, email) =>
      change(id, (entry) => {
        const text = entry.text.includes(entry.email) ? entry.text.replaceAll(entry.email, () => email) : email;
        return [entryOf(id, { ...entry, text, email })];
      }),

    settle: (id) => change(id, settled),
    settleAll() {
      coming.bringAll();
      if (snapshot.phase !== 'editing' || snapshot.counts.toFix === 0) return;
      setAll(described.all().flatMap((entry) => (isBlocking(entry) ? settled(entry) : entry)));
    },

    setRoles: (id, roles) => change(id, (entry) => [withRoles(entry, roles)]),
    setDetails: (id, details) => change(id, (entry) => [withDetails(entry, details)]),
    setDetailsOfAll(details) {
      coming.bringAll();
      if (snapshot.phase === 'editing') setAll(described.all().map((entry) => withDetails(entry, details)));
    },
    confirm: (id) => change(id, (entry) => [withConfirmation(entry)]),
    remove: (id) => change(id, () => []),
    removeProblems() {
      if (snapshot.phase === 'editing') setAll(described.all().filter(({ problem }) => problem === null));
    },
    sendAgain: (id) =>
      change(id, (entry) => {
        unclear.delete(entry.key);
        return [withoutResult(entry)];
      }),

    beginSend: () => (snapshot.phase === 'editing' ? begin('sending', isSendable) : null),
    beginRetry: () =>
      snapshot.phase === 'sent' ? begin('retrying', ({ result }) => result !== null && wasLeftOut(result)) : null,

    finishSend({ results }) {
      const [first] = results;
      const isFirst = ({ outcome, error }: SendUserInviteResult) =>
        outcome === first?.outcome && error?.code === first.error?.code;
      // Several reasons are told one by one, as after a send of which something went out.
      if (snapshot.phase === 'sending' && first && wasLeftOut(first) && results.every(isFirst)) {
        return show({ phase: 'editing', failure: { error: first.error ?? null } });
      }
      const byKey = new Map(results.map((result) => [canonicalEmail(result.email), result]));
      for (const [key, result] of byKey) {
        if (result.outcome === 'unknown') unclear.set(key, result);
        else unclear.delete(key);
      }
      const withResults = described.all().map((entry) => {
        const result = entry.problem?.kind === 'duplicate' ? undefined : byKey.get(entry.key);
        return result ? withResult(entry, result) : entry;
      });
      const done = new Set(withResults.filter(isDone).map(({ key }) => key));
      setAll(
        withResults.filter((entry) => isDone(entry) || !done.has(entry.key)),
        { phase: 'sent' },
      );
    },

    inviteMore() {
      const maybeOut = described.all().filter((entry) => isDone(entry) || entry.problem?.kind === 'unclear');
      const foldedKeys = new Set(maybeOut.map(({ foldedKey }) => foldedKey));
      const left = described.all().filter((entry) => !isDone(entry));
      setAll(
        left.map((entry) => (foldedKeys.has(entry.foldedKey) ? heldBack(entry) : entry)),
        { phase: 'editing' },
      );
    },
    reset() {
      coming.stop();
      unclear.clear();
      setAll([], { phase: 'editing' });
    },
  };
}

/** The name of an entry, without what stands of it in its text. */
function nameBesideText({ text, firstName, lastName }: InviteeEntry): Pick<InviteeEntry, 'firstName' | 'lastName'> {
  const [written] = parseEmailAddresses(text);
  return {
    firstName: firstName === written?.firstName ? null : firstName,
    lastName: lastName === written?.lastName ? null : lastName,
  };
}
