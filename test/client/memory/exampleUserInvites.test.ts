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
    for (const { status, createdAt, sentAt, expiresAt } of exampleUserInvites({ count: 200, now })) {
      expect(Date.parse(createdAt!)).toBeLessThanOrEqual(Date.parse(sentAt!));
      expect(Date.parse(sentAt!)).toBeLessThanOrEqual(now);
      if (status === 'pending') expect(Date.parse(expiresAt!)).toBeGreaterThan(now);
      if (status === 'expired') expect(Date.parse(expiresAt!)).toBeLessThan(now);
    }
  });
});
