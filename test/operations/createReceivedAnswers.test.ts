import { describe, expect, it } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { InvitesErrorDetails } from '../../src/domain/InvitesErrorDetails.js';
import type { ReceivedUserInvite } from '../../src/domain/ReceivedUserInvite.js';
import { createReceivedAnswers } from '../../src/operations/createReceivedAnswers.js';
import { preview } from '../support/acceptFixtures.js';
import { testNow } from '../support/renderWithInvites.js';

const invite: ReceivedUserInvite = { ...preview, id: 'n1' };
const accepted = { phase: 'accepted', accepted: { organization: preview.organization, roles: preview.roles } };

function setUp() {
  const client = createMemoryInvitesClient({ received: [invite, { ...invite, id: 'n2' }] });
  const inputs = () => client.calls.map(({ args: [input] }) => input);
  const keys = () => client.calls.map(({ args }) => (args[1] as { idempotencyKey: string }).idempotencyKey);
  const clock = { now: testNow };
  const answers = createReceivedAnswers({ client, deadlineMs: 30_000, consistencyMs: 10_000, now: () => clock.now });
  return { client, inputs, keys, clock, answers };
}

const lost: readonly InvitesErrorDetails[] = [
  { code: 'network' },
  { code: 'timeout' },
  { code: 'offline' },
  { code: 'server' },
  { code: 'malformed' },
  { code: 'unknown' },
  { code: 'conflict' },
];

describe('an answer to a received invite', () => {
  it('is sent once, tells what is under way, and stays', async () => {
    const { client, answers, inputs } = setUp();
    const told: unknown[] = [];
    const stop = answers.subscribe(() => told.push(answers.activities().get('n1')));
    const hold = client.hold('acceptUserInvite');
    const both = [answers.answer(invite, 'accept'), answers.answer(invite, 'decline')];
    expect(told).toEqual([{ phase: 'running', kind: 'accept' }]);
    hold.release();
    expect(await Promise.all(both)).toEqual([accepted, accepted]);
    expect(await answers.answer(invite, 'decline')).toEqual(accepted);
    expect(told).toEqual([{ phase: 'running', kind: 'accept' }, accepted]);
    expect(inputs()).toEqual([{ id: 'n1' }]);
    stop();
    await answers.answer({ ...invite, id: 'n2' }, 'accept');
    expect(told).toHaveLength(2);
  });

  it('declines, for a reason or none', async () => {
    const { answers, inputs } = setUp();
    expect(await answers.answer(invite, 'decline', 'No time')).toEqual({ phase: 'declined' });
    await answers.answer({ ...invite, id: 'n2' }, 'decline', '');
    expect(inputs()).toEqual([{ id: 'n1', reason: 'No time' }, { id: 'n2' }]);
  });

  it.each(lost)('that failed with $code may have been carried out, and is tried again with its key', async (error) => {
    const { client, answers, keys } = setUp();
    client.failNext('acceptUserInvite', error, { when: 'after' });
    expect(await answers.answer(invite, 'accept')).toEqual({ phase: 'failed', kind: 'accept', error, outcome: 'unknown' });
    expect(await answers.answer(invite, 'accept')).toEqual(accepted);
    expect(new Set(keys()).size).toBe(1);
  });

  it('that was refused was not carried out, and takes a new key', async () => {
    const { client, answers, keys } = setUp();
    const error: InvitesErrorDetails = { code: 'quota_exceeded' };
    client.failNext('acceptUserInvite', error);
    expect(await answers.answer(invite, 'accept')).toEqual({ phase: 'failed', kind: 'accept', error, outcome: 'not_done' });
    expect(await answers.answer(invite, 'accept')).toEqual(accepted);
    expect(new Set(keys()).size).toBe(2);
  });

  it('takes a new key for another reason', async () => {
    const { client, answers, keys } = setUp();
    client.failNext('declineUserInvite', { code: 'network' });
    client.failNext('declineUserInvite', { code: 'network' });
    for (const reason of ['No time', 'Wrong team', 'No time']) await answers.answer(invite, 'decline', reason);
    const [first, second, third] = keys();
    expect(second).not.toBe(first);
    expect(third).toBe(first);
  });

  it.each([
    ['accept', { code: 'invite_not_pending', status: 'accepted' }, accepted],
    ['decline', { code: 'invite_not_pending', status: 'declined' }, { phase: 'declined' }],
    ['accept', { code: 'invite_not_pending', status: 'declined' }, { phase: 'declined' }],
    ['decline', { code: 'invite_not_pending', status: 'accepted' }, accepted],
    ['accept', { code: 'invite_not_pending', status: 'canceled' }, { phase: 'over', outcome: 'not_done' }],
    ['accept', { code: 'not_found' }, { phase: 'over', outcome: 'not_done' }],
    ['decline', { code: 'gone' }, { phase: 'over', outcome: 'not_done' }],
  ] as const)('to one that is over: %s, %o', async (kind, error, outcome) => {
    const { client, answers, inputs } = setUp();
    client.failNext(`${kind}UserInvite`, error);
    expect(await answers.answer(invite, kind)).toEqual(outcome);
    expect(await answers.answer(invite, kind)).toEqual(outcome);
    expect(inputs()).toHaveLength(1);
  });

  it.each([{ code: 'not_found' }, { code: 'gone' }] as const)(
    'that got lost may be why the invite is over afterwards: $code',
    async (error) => {
      const { client, answers } = setUp();
      client.failNext('acceptUserInvite', { code: 'network' }, { when: 'after' });
      client.failNext('acceptUserInvite', error);
      await answers.answer(invite, 'accept');
      expect(await answers.answer(invite, 'accept')).toEqual({ phase: 'over', outcome: 'unknown' });
    },
  );

  it('that got lost stays unclear where its repetition is refused, and says nothing of other invites', async () => {
    const { client, answers } = setUp();
    client.failNext('acceptUserInvite', { code: 'network' });
    client.failNext('acceptUserInvite', { code: 'forbidden' });
    client.failNext('acceptUserInvite', { code: 'forbidden' });
    await answers.answer(invite, 'accept');
    expect(await answers.answer(invite, 'accept')).toMatchObject({ outcome: 'unknown' });
    expect(await answers.answer({ ...invite, id: 'n2' }, 'accept')).toMatchObject({ outcome: 'not_done' });
  });
});

describe('an invite that is listed again after it was over', () => {
  const gone: InvitesErrorDetails = { code: 'invite_not_pending', status: 'canceled' };

  it('can be answered anew, and knows nothing of what got lost before', async () => {
    const { client, answers, keys } = setUp();
    client.failNext('acceptUserInvite', { code: 'network' });
    client.failNext('acceptUserInvite', { code: 'gone' });
    await answers.answer(invite, 'accept');
    expect(await answers.answer(invite, 'accept')).toEqual({ phase: 'over', outcome: 'unknown' });
    const told: unknown[] = [];
    answers.subscribe(() => told.push(answers.activities().get('n1')));
    answers.beginRead()([invite]);
    expect(told).toEqual([undefined]);
    client.failNext('acceptUserInvite', { code: 'forbidden' });
    expect(await answers.answer(invite, 'accept')).toMatchObject({ phase: 'failed', outcome: 'not_done' });
    expect(await answers.answer(invite, 'accept')).toEqual(accepted);
    expect(new Set(keys()).size).toBe(keys().length - 1);
  });

  it('stays over for a list that was asked for before, and for one without it', async () => {
    const { client, answers } = setUp();
    const endRead = answers.beginRead();
    client.failNext('acceptUserInvite', gone);
    const over = await answers.answer(invite, 'accept');
    endRead([invite]);
    answers.beginRead()([]);
    expect(answers.activities().get('n1')).toBe(over);
  });

  it('keeps an answer that came while the list was on its way', async () => {
    const { client, answers } = setUp();
    client.failNext('acceptUserInvite', gone);
    await answers.answer(invite, 'accept');
    const [first, second] = [answers.beginRead(), answers.beginRead()];
    first([invite]);
    await answers.answer(invite, 'accept');
    second([invite]);
    expect(answers.activities().get('n1')).toEqual(accepted);
  });

  it.each(['accept', 'decline'] as const)('%s: is open again once a server that lags would have caught up', async (kind) => {
    const { answers, clock, keys } = setUp();
    const answer = await answers.answer(invite, kind);
    clock.now += 9999;
    answers.beginRead()([invite]);
    expect(answers.activities().get('n1')).toBe(answer);
    clock.now += 1;
    answers.beginRead()([invite]);
    expect(answers.activities().has('n1')).toBe(false);
    await answers.answer(invite, kind);
    expect(new Set(keys()).size).toBe(2);
  });
});
