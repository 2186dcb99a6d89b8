import { describe, expect, it } from 'vitest';

import { exampleUserInvites } from '../../../src/client/memory/exampleUserInvites.js';

const now = Date.parse('2026-11-22T12:00:00Z');

describe('exampleUserInvites', () => {
  it('are the same for the same options', () => {
    expect(exampleUserInvites({ count: 50, now })).toEqual(exampleUserInvites({ count: 50, now }));
  });

  it('each have an id and an address of their own, however many there are', () => {
    const invites = exampleUserInvites({ count: 2000, now });
    expect(new Set(invites.map(({ id }) => id)).size).toBe(2000);
    expect(new Set(invites.map(({ email }) => email)).size).toBe(2000);
  });

  it('agree with their own dates', () => {
    const wrong = exampleUserInvites({ count: 200, now }).filter(({ status, createdAt, sentAt, expiresAt }) => {
      const [created, sent, expires] = [createdAt, sentAt, expiresAt].map((date) => Date.parse(date!)) as [
        number,
        number,
        number,
      ];
      if (created > sent || sent > now) return true;
      return (status === 'pending' && expires <= now) || (status === 'expired' && expires >= now);
    });
    expect(wrong).toEqual([]);
  });
});
