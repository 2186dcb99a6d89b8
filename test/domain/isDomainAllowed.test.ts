import { describe, expect, it } from 'vitest';

import { isDomainAllowed } from '../../src/domain/isDomainAllowed.js';

describe('D6: isDomainAllowed', () => {
  it.each([
    ['a@example.com', {}, true],
    ['a@example.com', { allow: ['example.com'] }, true],
    ['a@EXAMPLE.com', { allow: ['Example.COM'] }, true],
    ['a@sub.example.com', { allow: ['example.com'] }, false],
    ['a@sub.example.com', { allow: ['*.example.com'] }, true],
    ['a@deep.sub.example.com', { allow: ['*.example.com'] }, true],
    ['a@example.com', { allow: ['*.example.com'] }, false],
    ['a@notexample.com', { allow: ['*.example.com', 'example.com'] }, false],
    ['a@example.com.evil.com', { allow: ['*.example.com', 'example.com'] }, false],
    ['example.com@evil.com', { allow: ['example.com'] }, false],
    ['a@b@example.com', { allow: ['example.com'] }, true],
    ['a@bücher.example', { allow: ['xn--bcher-kva.example'] }, true],
    ['a@xn--bcher-kva.example', { allow: ['bücher.example'] }, true],
    ['a@example.com', { allow: [] }, false],
    ['a@mailbox.example', { deny: ['mailbox.example'] }, false],
    ['a@example.com', { deny: ['mailbox.example'] }, true],
    ['a@guests.example.com', { allow: ['*.example.com'], deny: ['guests.example.com'] }, false],
  ] as const)('%s under %j: %s', (email, rule, allowed) => {
    expect(isDomainAllowed(email, rule)).toBe(allowed);
  });
});
