import { describe, expect, it } from 'vitest';

import { tableContent } from '../../../src/components/user-invites-table/tableContent.js';
import type { ListKnowledge } from '../../../src/components/user-invites-table/tableContent.js';
import { testInvites } from '../../support/testInvites.js';

const items = testInvites({ count: 2, now: 0 });
const nothing: ListKnowledge = { items: undefined, error: null, outdated: false, receivedAt: 5, narrowed: false };

describe('tableContent', () => {
  it.each<[name: string, knowledge: Partial<ListKnowledge>, expected: object]>([
    ['nothing is known', {}, { status: 'loading' }],
    ['the first read failed', { error: { code: 'server' } }, { status: 'failed', error: { code: 'server' } }],
    ['the viewer may not look', { error: { code: 'forbidden' } }, { status: 'forbidden' }],
    ['the viewer may not look any more', { items, error: { code: 'forbidden' } }, { status: 'forbidden' }],
    ['there are invites', { items }, { status: 'rows', invites: items, outdated: false, stale: null }],
    ['another question is asked', { items, outdated: true }, { status: 'rows', outdated: true }],
    [
      'they cannot be read again',
      { items, error: { code: 'offline' } },
      { status: 'rows', stale: { error: { code: 'offline' }, since: 5 } },
    ],
    ['there are none', { items: [] }, { status: 'empty' }],
    ['none matches', { items: [], narrowed: true }, { status: 'no_match' }],
    ['none matched, and another question is asked', { items: [], outdated: true }, { status: 'loading' }],
    ['there were none, and that cannot be read again', { items: [], error: { code: 'server' } }, { status: 'failed' }],
  ])('where %s', (_, knowledge, expected) => {
    expect(tableContent({ ...nothing, ...knowledge })).toMatchObject(expected);
  });
});
