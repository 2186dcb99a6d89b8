import { describe, expect, it } from 'vitest';

import type { UserInvite, UserInviteEvent } from '../../src/domain/UserInvite.js';
import { foldUserInvite } from '../../src/operations/foldUserInvite.js';
import { acknowledgedOperation } from '../support/loggedOperation.js';
import { testInvites } from '../support/testInvites.js';

const life = 'this log';
const [invite, other] = testInvites({ count: 2, now: Date.parse('2026-11-22T12:00:00Z') }) as [UserInvite, UserInvite];
const canceled: UserInvite = { ...invite, status: 'canceled', updatedAt: '2026-11-22T13:00:00.000Z' };
const cancel = acknowledgedOperation('cancel', canceled, { sequence: 3 });
const history: UserInviteEvent[] = [{ id: 'event-1', type: 'sent', at: '2026-11-22T12:00:00.000Z', by: null }];
const answered = (sequence: number, row = invite) => ({ invite: row, read: { life, sequence } });

describe('one invite', () => {
  it('is as the server acknowledged it where it was read before', () => {
    expect(foldUserInvite(answered(3), [cancel], life)).toBe(canceled);
    expect(foldUserInvite({ invite, read: { life: 'another log', sequence: 9 } }, [cancel], life)).toBe(canceled);
  });

  it('is as the last of its operations has left it', () => {
    const resent = { ...invite, sentCount: invite.sentCount + 1 };
    expect(foldUserInvite(answered(1), [acknowledgedOperation('resend', resent, { sequence: 2 }), cancel], life)).toBe(canceled);
  });

  it('is what a later read says, but for one that lags', () => {
    const read = { ...canceled, firstName: 'Read' };
    expect(foldUserInvite(answered(4, read), [cancel], life)).toBe(read);
    expect(foldUserInvite(answered(4), [cancel], life)).toBe(canceled);
  });

  it('keeps the history that was read, unless the acknowledgement brings a newer one', () => {
    expect(foldUserInvite(answered(3, { ...invite, history }), [cancel], life)).toEqual({ ...canceled, history });
    const longer = { ...canceled, history: [...history, { ...history[0]!, id: 'event-2', type: 'canceled' as const }] };
    const operation = acknowledgedOperation('cancel', longer, { sequence: 3 });
    expect(foldUserInvite(answered(3, { ...invite, history }), [operation], life)).toBe(longer);
  });

  it('is left alone by operations on others', () => {
    expect(foldUserInvite(answered(3, other), [cancel], life)).toBe(other);
  });
});
