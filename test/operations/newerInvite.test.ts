import { describe, expect, it } from 'vitest';

import type { UserInvite } from '../../src/domain/UserInvite.js';
import { newerInvite } from '../../src/operations/newerInvite.js';
import { testInvites } from '../support/testInvites.js';

const [invite] = testInvites({ count: 1, now: Date.parse('2026-11-22T12:00:00Z') }) as [UserInvite];
const early = '2026-11-22T12:00:00.000Z';
const late = '2026-11-22T12:00:01.000Z';

describe('of two answers about one invite', () => {
  it.each([
    ['the later stamp wins', { updatedAt: late }, { updatedAt: early }, 'first'],
    ['whichever comes first', { updatedAt: early }, { updatedAt: late }, 'second'],
    ['also against more mails', { updatedAt: late, sentCount: 1 }, { updatedAt: early, sentCount: 2 }, 'first'],
    ['the second of two with one stamp', { updatedAt: early, sentCount: 2 }, { updatedAt: early, sentCount: 1 }, 'second'],
    ['more mails win without stamps', { updatedAt: null, sentCount: 2 }, { updatedAt: null, sentCount: 1 }, 'first'],
    ['as where only one has a stamp', { updatedAt: early, sentCount: 1 }, { updatedAt: null, sentCount: 2 }, 'second'],
    ['or only the other', { updatedAt: null, sentCount: 2 }, { updatedAt: late, sentCount: 1 }, 'first'],
    ['the second where nothing tells', { updatedAt: null, sentCount: 1 }, { updatedAt: null, sentCount: 1 }, 'second'],
  ] as const)('%s', (_, one, other, wins) => {
    const first = { ...invite, ...one };
    const second = { ...invite, ...other };
    expect(newerInvite(first, second)).toBe(wins === 'first' ? first : second);
  });

  it('the one that there is', () => {
    expect(newerInvite(invite, null)).toBe(invite);
    expect(newerInvite(null, invite)).toBe(invite);
    expect(newerInvite(null, null)).toBeNull();
  });
});
