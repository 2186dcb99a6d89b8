import { addToCounts, noEntries } from './EntryCounts.js';
import type { EntryCounts } from './EntryCounts.js';
import { describeEntry } from './describeEntry.js';
import type { EntryCheck } from './describeEntry.js';
import type { StoredEntry } from './StoredEntry.js';

/**
 * The entries of a list with what is wrong with each. Kept up to date piece by piece: a change looks at the entries with
 * an address like that of the changed one, and at no others, however many there are.
 */
export interface DescribedEntries {
  /** A new array after each change; an entry for which nothing changed stays the same object. */
  all(): readonly StoredEntry[];

  /** A new object after each change. */
  counts(): EntryCounts;

  find(id: string): StoredEntry | undefined;

  append(more: readonly StoredEntry[]): void;

  /** Puts others in the place of one entry. */
  replace(id: string, others: readonly StoredEntry[]): void;

  setAll(next: readonly StoredEntry[]): void;

  setChecks(checks: readonly EntryCheck[]): void;

  /** Describes the entries with these canonical addresses anew. */
  recheck(keys: readonly string[]): void;
}

/** Creates an empty list. */
export function createDescribedEntries(): DescribedEntries {
  let entries: StoredEntry[] = [];
  let counts = noEntries;
  let checks: readonly EntryCheck[] = [];
  const places = new Map<string, number>();
  /** Ids of the entries with the same address, whatever its capitals. */
  const alike = new Map<string, string[]>();

  /** Begins a change: what was handed out stays as it was. */
  function begin(next: StoredEntry[]): void {
    entries = next;
    counts = { ...counts };
  }

  function put(place: number, entry: StoredEntry): void {
    entries[place] = entry;
    places.set(entry.id, place);
    addToCounts(counts, entry, 1);
    const ids = alike.get(entry.foldedKey);
    if (ids) ids.push(entry.id);
    else alike.set(entry.foldedKey, [entry.id]);
  }

  function forget(entry: StoredEntry): void {
    places.delete(entry.id);
    addToCounts(counts, entry, -1);
    const others = alike.get(entry.foldedKey)!.filter((id) => id !== entry.id);
    if (others.length > 0) alike.set(entry.foldedKey, others);
    else alike.delete(entry.foldedKey);
  }

  /** Says what is wrong with the entries of one address. */
  function describe(foldedKey: string): void {
    const above = new Set<string>();
    const placesOfAll = (alike.get(foldedKey) ?? []).map((id) => places.get(id)!);
    for (const place of placesOfAll.toSorted((a, b) => a - b)) {
      const entry = entries[place]!;
      const described = describeEntry(entry, checks, above);
      // Nobody is invited by what is no address.
      if (entry.ownProblem?.kind !== 'invalid') above.add(entry.key);
      if (described === entry) continue;
      addToCounts(counts, entry, -1);
      addToCounts(counts, described, 1);
      entries[place] = described;
    }
  }

  /** Changes nothing where nothing else is wrong with any of them. */
  function describeAgain(foldedKeys: Iterable<string>): void {
    const before = { entries, counts };
    begin([...entries]);
    for (const foldedKey of foldedKeys) describe(foldedKey);
    if (entries.every((entry, place) => entry === before.entries[place])) ({ entries, counts } = before);
  }

  return {
    all: () => entries,
    counts: () => counts,
    find: (id) => entries[places.get(id) ?? -1],

    append(more) {
      if (more.length === 0) return;
      const known = entries.length;
      begin([...entries]);
      for (const [index, entry] of more.entries()) put(known + index, entry);
      for (const foldedKey of foldedKeysOf(more)) describe(foldedKey);
    },

    replace(id, others) {
      const place = places.get(id);
      const entry = place === undefined ? undefined : entries[place];
      if (place === undefined || !entry || (others.length === 1 && others[0] === entry)) return;
      begin([...entries]);
      forget(entry);
      if (others.length !== 1) {
        entries.splice(place, 1, ...others);
        for (let index = place + others.length; index < entries.length; index += 1) places.set(entries[index]!.id, index);
      }
      for (const [index, other] of others.entries()) put(place + index, other);
      for (const foldedKey of foldedKeysOf([entry, ...others])) describe(foldedKey);
    },

    setAll(next) {
      if (next.length === entries.length && next.every((entry, place) => entry === entries[place])) return;
      places.clear();
      alike.clear();
      entries = [];
      counts = { ...noEntries };
      for (const [place, entry] of next.entries()) put(place, entry);
      for (const foldedKey of alike.keys()) describe(foldedKey);
    },

    setChecks(next) {
      if (next === checks) return;
      checks = next;
      describeAgain(alike.keys());
    },
    recheck: (keys) => describeAgain(new Set(keys.map((key) => key.toLowerCase()))),
  };
}

function foldedKeysOf(entries: readonly StoredEntry[]): ReadonlySet<string> {
  return new Set(entries.map(({ foldedKey }) => foldedKey));
}
