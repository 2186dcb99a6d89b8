import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { InviteeCheck } from '../../../../src/client/InvitesClient.js';
import { createInviteeEntries } from '../../../../src/components/invite-users-dialog/entries/createInviteeEntries.js';
import { createKnownInvitees } from '../../../../src/components/invite-users-dialog/known/createKnownInvitees.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Question {
  emails: readonly string[];
  signal: AbortSignal;
  answer: (checks: readonly InviteeCheck[]) => void;
  fail: (error: Error) => void;
}

function setUp(text = '') {
  const questions: Question[] = [];
  const list = createInviteeEntries();
  list.addNow(text);
  const onFailure = vi.fn<(error: unknown) => void>();
  const check = (emails: readonly string[], signal: AbortSignal) =>
    new Promise<readonly InviteeCheck[]>((answer, fail) => {
      questions.push({ emails, signal, answer, fail });
    });
  const known = createKnownInvitees({ list, check, onFailure });
  const states = () =>
    Object.fromEntries(
      ['a@x.co', 'b@x.co', 'p0@x.co', 'p1099@x.co'].flatMap((key) => (known.stateOf(key) ? [[key, known.stateOf(key)]] : [])),
    );
  return { list, known, questions, onFailure, states };
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const ok = (email: string): InviteeCheck => ({ email, state: 'ok' });

it('asks once nothing has changed for a moment, and each address once', async () => {
  const { list, known, questions, states } = setUp('a@x.co');
  known.start();
  await vi.advanceTimersByTimeAsync(250);
  list.addNow('b@x.co');
  await vi.advanceTimersByTimeAsync(250);
  expect(questions).toEqual([]);
  await vi.advanceTimersByTimeAsync(50);
  expect(questions.map(({ emails }) => emails)).toEqual([['a@x.co', 'b@x.co']]);

  questions[0]!.answer([ok('b@x.co'), { email: 'A@x.co', state: 'ok' }, { email: 'a@X.CO', state: 'already_member' }]);
  await settle();
  expect(states()).toEqual({ 'a@x.co': 'already_member', 'b@x.co': 'ok' });
  list.addNow('c@x.co');
  list.remove(list.snapshot().entries[1]!.id);
  list.addNow('b@x.co');
  await vi.advanceTimersByTimeAsync(300);
  expect(questions.map(({ emails }) => emails).slice(1)).toEqual([['c@x.co']]);
});

it('takes what is said in other capitals for the one whose address is the same but for them, and is told of nobody else', async () => {
  const { known, questions } = setUp('Bob@x.co, Ada@x.co, ada@x.co, Eve@x.co');
  known.start();
  await vi.advanceTimersByTimeAsync(300);
  const alike = ['bob@x.co', 'ADA@x.co', 'eve@x.co'].map((email) => ({ email, state: 'already_member' }) as const);
  questions[0]!.answer([...alike, ok('Eve@x.co'), { email: 'other@x.co', state: 'already_member' }]);
  await settle();
  const keys = ['Bob@x.co', 'Ada@x.co', 'ada@x.co', 'Eve@x.co', 'bob@x.co', 'other@x.co'];
  expect(keys.map(known.stateOf)).toEqual(['already_member', undefined, undefined, 'ok', undefined, undefined]);
});

it('asks for what is an address of its own, not for whom a send tells of', async () => {
  const { list, known, questions } = setUp('a@x.co, a@X.co, bad@@x.co, c@gmial.com, failed@x.co');
  list.beginSend();
  list.finishSend({
    results: [
      { email: 'a@x.co', outcome: 'sent' },
      { email: 'failed@x.co', outcome: 'failed' },
    ],
  });
  list.inviteMore();
  list.addNow('d@x.co');
  known.start();
  await vi.advanceTimersByTimeAsync(300);
  expect(questions[0]!.emails).toEqual(['c@gmial.com', 'd@x.co']);
});

it('asks for 500 at a time, one question after the other', async () => {
  const { known, questions, states } = setUp(Array.from({ length: 1100 }, (_, index) => `p${index}@x.co`).join('\n'));
  known.start();
  await vi.advanceTimersByTimeAsync(300);
  for (const asked of [500, 500, 100]) {
    const question = questions.at(-1)!;
    expect(question.emails).toHaveLength(asked);
    question.answer(question.emails.map(ok));
    await settle();
  }
  expect(questions).toHaveLength(3);
  expect(states()).toEqual({ 'p0@x.co': 'ok', 'p1099@x.co': 'ok' });
});

it('gives up what is on its way when it stops, and keeps what it knows until the next start asks anew', async () => {
  const { list, known, questions, states, onFailure } = setUp('a@x.co');
  const stop = known.start();
  await vi.advanceTimersByTimeAsync(300);
  questions[0]!.answer([{ email: 'a@x.co', state: 'already_invited' }]);
  await settle();
  list.addNow('b@x.co');
  await vi.advanceTimersByTimeAsync(300);
  stop();
  expect(questions[1]!.signal.aborted).toBe(true);
  questions[1]!.answer([{ email: 'b@x.co', state: 'already_member' }]);
  await settle();
  list.addNow('c@x.co');
  await vi.advanceTimersByTimeAsync(300);
  expect(questions).toHaveLength(2);
  expect(states()).toEqual({ 'a@x.co': 'already_invited' });

  known.start();
  await vi.advanceTimersByTimeAsync(300);
  expect(questions[2]!.emails).toEqual(['a@x.co', 'b@x.co', 'c@x.co']);
  questions[2]!.answer([ok('a@x.co')]);
  await settle();
  expect(states()).toEqual({ 'a@x.co': 'ok' });
  expect(onFailure).not.toHaveBeenCalled();
});

it('asks nobody after a failure until it is told to try again, and then for those whom it does not know', async () => {
  const { list, known, questions, onFailure } = setUp('a@x.co');
  known.start();
  await vi.advanceTimersByTimeAsync(300);
  questions[0]!.answer([ok('a@x.co')]);
  await settle();
  list.addNow('b@x.co');
  await vi.advanceTimersByTimeAsync(300);
  const failure = new Error('no network');
  questions[1]!.fail(failure);
  await settle();
  expect(known.hasFailed()).toBe(true);
  expect(onFailure.mock.calls).toEqual([[failure]]);
  list.addNow('c@x.co');
  await vi.advanceTimersByTimeAsync(300);
  expect(questions).toHaveLength(2);

  known.retry();
  expect(known.hasFailed()).toBe(false);
  expect(questions[2]!.emails).toEqual(['b@x.co', 'c@x.co']);
});
