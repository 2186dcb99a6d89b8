import { expect, it } from 'vitest';

import { inviteKeys } from '../../src/query/inviteKeys.js';
import { questionOf } from '../../src/query/questionOf.js';

const filter = { status: ['pending'] } as const;

it('is one for all pages of a list', () => {
  const question = questionOf(inviteKeys.list('a', { limit: 10, filter }));
  expect(question).not.toBeNull();
  expect(questionOf(inviteKeys.list('a', { limit: 10, offset: 20, filter }))).toBe(question);
  expect(questionOf(inviteKeys.list('a', { filter, cursor: 'next', limit: 10 }))).toBe(question);
});

it('is another for another size, search, filter or scope', () => {
  const questions = [
    inviteKeys.list('a', { limit: 10 }),
    inviteKeys.list('a', { limit: 20 }),
    inviteKeys.list('a', { limit: 10, search: 'ada' }),
    inviteKeys.list('a', { limit: 10, filter }),
    inviteKeys.list('b', { limit: 10 }),
  ].map(questionOf);
  expect(new Set(questions).size).toBe(questions.length);
});

it('is null for what is no list', () => {
  for (const key of [inviteKeys.lists('a'), inviteKeys.invite('a', 'list'), inviteKeys.roles('a', ''), inviteKeys.quota('a')])
    expect(questionOf(key)).toBeNull();
});
