import { describe, expect, it } from 'vitest';

import type { UserInvite } from '../../src/domain/UserInvite.js';
import { findShown } from '../../src/operations/findShown.js';
import type { CachedPage } from '../../src/operations/OperationLog.js';
import { acknowledgedOperation } from '../support/loggedOperation.js';
import { testInvites } from '../support/testInvites.js';

const life = 'this log';
const [invite] = testInvites({ count: 1, now: Date.parse('2026-11-22T12:00:00Z') }) as [UserInvite];
const named = (firstName: string): UserInvite => ({ ...invite, firstName, updatedAt: null });

function cached(sequence: number, items: readonly UserInvite[], of = life): CachedPage {
  return { page: { items, totalCount: items.length, nextCursor: null }, read: { life: of, sequence }, shown: true };
}

describe('an invite as it is shown', () => {
  it('is that of the newest read that holds it', () => {
    const pages = [cached(2, [named('second')]), cached(4, []), cached(3, [named('third')]), cached(1, [named('first')])];
    expect(findShown(pages, invite.id, [], life)).toMatchObject({ firstName: 'third' });
  });

  it('is that of this life, where there is one', () => {
    const pages = [cached(99, [named('before')], 'another log'), cached(1, [named('now')])];
    expect(findShown(pages, invite.id, [], life)).toMatchObject({ firstName: 'now' });
    expect(findShown(pages.slice(0, 1), invite.id, [], life)).toMatchObject({ firstName: 'before' });
  });

  it('has the operations on top that its answer does not know', () => {
    const operation = acknowledgedOperation('resend', { ...named('now'), sentCount: 2 }, { sequence: 3 });
    expect(findShown([cached(3, [named('now')])], invite.id, [operation], life)).toMatchObject({ sentCount: 2 });
  });

  it('is null where no list holds it', () => {
    expect(findShown([cached(1, [])], invite.id, [], life)).toBeNull();
    expect(findShown([], invite.id, [], life)).toBeNull();
  });
});
