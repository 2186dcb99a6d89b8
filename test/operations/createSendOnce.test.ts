import { describe, expect, it } from 'vitest';

import type { SendUserInvitesInput } from '../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import { createSendOnce } from '../../src/operations/createSendOnce.js';

const deadlineMs = 1000;
const asked: SendUserInvitesInput = {
  userInvites: [
    { email: 'ada@example.com', firstName: 'Ada', roles: ['member', 'billing'], data: { team: { id: 7, name: 'Core' } } },
    { email: 'bob@bücher.example' },
  ],
  message: 'Hi',
  expiresAt: '2026-12-01',
};
const [ada, bob] = asked.userInvites as [(typeof asked.userInvites)[0], (typeof asked.userInvites)[0]];

function newSends(sendLimit = 50) {
  const memory = createMemoryInvitesClient({ capabilities: { sendLimit } });
  const keys: string[] = [];
  const client = {
    ...memory,
    sendUserInvites: (...[input, options]: Parameters<typeof memory.sendUserInvites>) => {
      keys.push(options!.idempotencyKey);
      return memory.sendUserInvites(input, options);
    },
  };
  return { memory, keys, sendOnce: createSendOnce(client) };
}

describe('C7: sending, while invites are on their way,', () => {
  it.each<[name: string, again: SendUserInvitesInput]>([
    ['the same again', asked],
    ['an equal input', structuredClone(asked)],
    [
      'other spellings of the same addresses',
      { ...asked, userInvites: [{ ...ada, email: ' ada@EXAMPLE.com' }, { email: 'bob@xn--bcher-kva.example' }] },
    ],
    [
      'keys in another order',
      { expiresAt: '2026-12-01', message: 'Hi', userInvites: [{ ...ada, data: { team: { name: 'Core', id: 7 } } }, bob] },
    ],
    ['what is said to be absent', { ...asked, delivery: undefined, userInvites: [ada, { ...bob, roles: undefined }] }],
  ])('is one request and one result for %s', async (_, again) => {
    const { memory, sendOnce } = newSends();
    const hold = memory.hold('sendUserInvites');
    const first = sendOnce(asked, deadlineMs);
    const second = sendOnce(again, deadlineMs);
    expect([first.isNew, second.isNew]).toEqual([true, false]);
    expect(second.run.settled).toBe(first.run.settled);
    hold.release();
    await expect(first.run.settled).resolves.toMatchObject({ results: [{ outcome: 'sent' }, { outcome: 'sent' }] });
    expect(memory.calls).toHaveLength(1);
  });

  it.each<[name: string, other: SendUserInvitesInput]>([
    ['one person more', { ...asked, userInvites: [ada, bob, { email: 'eve@example.com' }] }],
    ['one person less', { ...asked, userInvites: [ada] }],
    ['another address', { ...asked, userInvites: [ada, { email: 'Bob@bücher.example' }] }],
    ['another name', { ...asked, userInvites: [{ ...ada, firstName: 'Adele' }, bob] }],
    ['another role', { ...asked, userInvites: [{ ...ada, roles: ['member'] }, bob] }],
    ['other data', { ...asked, userInvites: [{ ...ada, data: { team: { id: 8, name: 'Core' } } }, bob] }],
    ['another message', { ...asked, message: 'Hello' }],
    ['no message', { ...asked, message: undefined }],
    ['another expiry', { ...asked, expiresAt: '2026-12-02' }],
    ['a link for each', { ...asked, delivery: 'link' }],
  ])('is a request of its own for %s', async (_, other) => {
    const { memory, keys, sendOnce } = newSends();
    const hold = memory.hold('sendUserInvites');
    const first = sendOnce(asked, deadlineMs);
    const second = sendOnce(other, deadlineMs);
    expect(second.isNew).toBe(true);
    hold.release();
    await Promise.all([first.run.settled, second.run.settled]);
    expect(memory.calls).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
  });

  it('is the same through all its chunks, and finds each of several sends', async () => {
    const { memory, sendOnce } = newSends(1);
    const first = sendOnce(asked, deadlineMs);
    const other = sendOnce({ userInvites: [{ email: 'eve@example.com' }] }, deadlineMs);
    await other.run.settled;
    expect(sendOnce(asked, deadlineMs).run.settled).toBe(first.run.settled);
    await first.run.settled;
    expect(memory.calls).toHaveLength(3);
  });
});

describe('C7: sending the same again, once it has ended,', () => {
  it.each<[how: string, fail: (memory: MemoryInvitesClient) => void, outcome: string]>([
    ['well', () => {}, 'sent'],
    ['with a refusal', (memory) => memory.failNext('sendUserInvites', { code: 'forbidden' }), 'failed'],
    ['at its deadline', (memory) => memory.hold('sendUserInvites'), 'unknown'],
  ])('%s, is a new request with a new key', async (_, fail, outcome) => {
    const { memory, keys, sendOnce } = newSends();
    fail(memory);
    const { results } = await sendOnce(asked, 20).run.settled;
    expect(results.map((result) => result.outcome)).toEqual([outcome, outcome]);
    const second = sendOnce(asked, 20);
    expect(second.isNew).toBe(true);
    await second.run.settled;
    expect(new Set(keys).size).toBe(2);
  });

  it('is a new request also where the client threw at once', async () => {
    const memory = createMemoryInvitesClient();
    let isBroken = true;
    const client = {
      ...memory,
      get capabilities() {
        if (isBroken) throw new TypeError('null');
        return memory.capabilities;
      },
    };
    const sendOnce = createSendOnce(client);
    expect(() => sendOnce(asked, deadlineMs)).toThrow('null');
    isBroken = false;
    await expect(sendOnce(asked, deadlineMs).run.settled).resolves.toMatchObject({
      results: [{ outcome: 'sent' }, { outcome: 'sent' }],
    });
  });
});
