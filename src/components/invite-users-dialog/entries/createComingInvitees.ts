import { yieldToPage } from '../../../ui/yieldToPage.js';
import type { AddedEntries } from './AddedEntries.js';
import { isBlocking } from './InviteeEntry.js';
import type { InviteeEntry, NewInvitee } from './InviteeEntry.js';

/** People on their way to a list. */
export interface ComingInvitees {
  /** Has them come: a thousand at once, and the others bit by bit, so that the page can answer meanwhile. */
  bring(invitees: Iterable<NewInvitee>): Promise<AddedEntries>;

  /** The same without letting the page answer. */
  bringNow(invitees: Iterable<NewInvitee>): AddedEntries;

  /** Has everybody come who is still to: what is about everyone is about them, too. */
  bringAll(): void;

  /** Has nobody else come. */
  stop(): void;
}

/** The list that they come to. */
export interface InviteeTarget {
  /** How many more it can hold. */
  room(): number;

  /** Puts people on it, at its end, and answers their entries. */
  append(invitees: readonly NewInvitee[]): readonly InviteeEntry[];
}

/** Some who came together, with what has become of those of them who were taken. */
interface Arrival extends Record<'added' | 'duplicates' | 'invalid', number> {
  invitees: Iterator<NewInvitee>;

  /** Whether nobody of them is to come any more. */
  ended: boolean;

  /** The texts of those whom there was no room for. */
  left: string[];
}

/** How many are put on the list at once: more would keep the page from answering. */
const partSize = 1000;

/** Creates the way to a list: who comes later gets on it later, too. */
export function createComingInvitees(target: InviteeTarget): ComingInvitees {
  let current: Arrival | null = null;

  function begin(invitees: Iterable<NewInvitee>): Arrival {
    bringAll();
    current = { invitees: invitees[Symbol.iterator](), ended: false, added: 0, duplicates: 0, invalid: 0, left: [] };
    return current;
  }

  function take(arrival: Arrival, count: number): void {
    const room = target.room();
    const taken: NewInvitee[] = [];
    for (let index = 0; index < count && !arrival.ended; index += 1) {
      const { done, value } = arrival.invitees.next();
      if (done) arrival.ended = true;
      else if (taken.length < room) taken.push(value);
      else arrival.left.push(value.text);
    }
    if (taken.length === 0) return;
    for (const entry of target.append(taken)) {
      if (entry.problem?.kind === 'duplicate') arrival.duplicates += 1;
      else if (isBlocking(entry)) arrival.invalid += 1;
      else arrival.added += 1;
    }
  }

  function bringAll(): void {
    if (current) take(current, Infinity);
    current = null;
  }

  return {
    async bring(invitees) {
      const own = begin(invitees);
      for (take(own, partSize); !own.ended; take(own, partSize)) await yieldToPage();
      return addedBy(own);
    },

    bringNow(invitees) {
      const own = begin(invitees);
      bringAll();
      return addedBy(own);
    },

    bringAll,

    stop() {
      if (current) Object.assign(current, { ended: true, left: [] });
      current = null;
    },
  };
}

function addedBy({ added, duplicates, invalid, left }: Arrival): AddedEntries {
  return { added, duplicates, invalid, left: left.length, rest: left.join('\n') };
}
