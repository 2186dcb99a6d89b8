import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createInviteeEntries } from '../../../../src/components/invite-users-dialog/entries/createInviteeEntries.js';
import type { InviteeEntries } from '../../../../src/components/invite-users-dialog/entries/createInviteeEntries.js';
import { isBlocking, isSendable, isUnconfirmed } from '../../../../src/components/invite-users-dialog/entries/InviteeEntry.js';
import type { InviteeEntry } from '../../../../src/components/invite-users-dialog/entries/InviteeEntry.js';
import { canonicalEmail } from '../../../../src/domain/canonicalEmail.js';
import { checkEmailAddress } from '../../../../src/domain/checkEmailAddress.js';
import { suggestEmailDomain } from '../../../../src/domain/suggestEmailDomain.js';

const texts = ['a@x.co', 'a@X.co', 'A@x.co', 'b@x.co', 'B@x.co', 'bad@@x.co', 'c@gmial.com', 'C@gmial.com', 'd@nоrth.co', ''];
const text = fc.constantFrom(...texts);
const place = fc.nat(7);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('add'), text: fc.array(text, { maxLength: 4 }) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('edit'), place, text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('settle', 'remove', 'confirm', 'details'), place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('settle_all', 'remove_problems') }) },
);

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function take(list: InviteeEntries, taken: Step): void {
  const id = 'place' in taken ? (list.snapshot().entries[taken.place]?.id ?? 'nobody') : '';
  switch (taken.kind) {
    case 'add':
      return void list.addNow((taken as { text: string[] }).text.join(', '));
    case 'edit':
      return list.edit(id, (taken as { text: string }).text);
    case 'settle':
      return list.settle(id);
    case 'remove':
      return list.remove(id);
    case 'confirm':
      return list.confirm(id);
    case 'details':
      return list.setDetails(id, { firstName: 'Ada' });
    case 'settle_all':
      return list.settleAll();
    case 'remove_problems':
      return list.removeProblems();
  }
}

/** The kind of problem that an entry has by the rules, looking at all entries above it. */
function kindByRules(entries: readonly InviteeEntry[], index: number, confirmed: ReadonlySet<string>): string {
  const { id, email } = entries[index]!;
  const above = entries.slice(0, index).map((entry) => canonicalEmail(entry.email));
  const key = canonicalEmail(email);
  const check = checkEmailAddress(email);
  if (check.class === 'invalid') return 'invalid';
  if (above.includes(key)) return 'duplicate';
  if (confirmed.has(id)) return 'ok';
  if (suggestEmailDomain(email)) return 'typo';
  if (check.class === 'suspicious') return check.reason;
  return above.some((other) => other.toLowerCase() === key.toLowerCase()) ? 'differs_in_case' : 'ok';
}

describe('I9: a list that is described bit by bit', () => {
  it('says of each entry, and counts, what the rules say of the whole list', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const list = createInviteeEntries();
        const confirmed = new Set<string>();
        for (const taken of steps) {
          const before = new Map(list.snapshot().entries.map((entry) => [entry.id, entry.text]));
          const id = 'place' in taken ? list.snapshot().entries[taken.place]?.id : undefined;
          take(list, taken);
          if (id !== undefined && taken.kind === 'confirm') confirmed.add(id);
          if (id !== undefined && taken.kind === 'edit') confirmed.delete(id);

          const { entries, counts } = list.snapshot();
          expect(entries.map(({ problem }) => problem?.kind ?? 'ok')).toEqual(
            entries.map((_, index) => kindByRules(entries, index, confirmed)),
          );
          const count = (isCounted: (entry: InviteeEntry) => boolean) => entries.filter(isCounted).length;
          expect(counts).toEqual({
            ready: count(({ problem }) => problem === null),
            toFix: count(isBlocking),
            duplicates: count(({ problem }) => problem?.kind === 'duplicate'),
            toConfirm: count(isUnconfirmed),
            known: 0,
            problems: count(({ problem }) => problem !== null),
            sendable: count(isSendable),
          });
          expect(counts.sendable).toBe(counts.ready);
          expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
          const changed = entries.filter((entry) => (before.get(entry.id) ?? entry.text) !== entry.text);
          expect(changed.map((entry) => entry.id)).toEqual(changed.length > 0 && taken.kind === 'edit' ? [id] : []);
        }
      }),
      { numRuns: 500 },
    );
  });
});
