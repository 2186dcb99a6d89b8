import { describe, expect, it } from 'vitest';

import { conformanceCases } from '../../src/conformance/conformanceCases.js';
import { memorySubject } from './memorySubject.js';

// It has no viewers, no inbox of invites that it sent, and pages by offset.
const notApplicable = ['accept.wrong-account', 'received.own', 'received.accept', 'paging.cursor-end', 'paging.cursor-changes'];

describe('B1, B3: the in-memory client', () => {
  it.each(conformanceCases)('$id: $title', async ({ id, run }) => {
    const result = await run(() => memorySubject());
    const expected = notApplicable.includes(id) ? 'not_applicable' : 'passed';
    expect(result).toMatchObject({ id, outcome: expected });
  });

  it.each(conformanceCases.filter(({ id }) => /^(paging|sort|search|filter)\./.test(id)))('by cursor, $id', async ({ run }) => {
    const result = await run(() => memorySubject(undefined, { capabilities: { pagination: 'cursor' } }));
    expect(result).not.toHaveProperty('problem');
  });

  it.each(conformanceCases)('in a tenant that holds others, $id', async ({ run }) => {
    const { exampleUserInvites } = await import('../../src/client/memory/exampleUserInvites.js');
    const invites = exampleUserInvites({ count: 60, now: Date.parse('2026-11-22T12:00:00Z') });
    const result = await run(() => ({ ...memorySubject(undefined, { invites }), emptyTenant: false }));
    expect(result).not.toHaveProperty('problem');
  });
});
