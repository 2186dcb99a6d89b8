import { describe, expect, it } from 'vitest';

import { askClient } from '../../src/client/askClient.js';
import { checkAnswer } from '../../src/client/checkAnswer.js';
import { InvitesError } from '../../src/client/InvitesError.js';
import { userInviteSchema } from '../../src/client/wire/userInviteSchema.js';
import { userInvitesPageSchema } from '../../src/client/wire/userInvitesPageSchema.js';

const deadlineMs = 1000;
const never = new AbortController().signal;

async function codeOf(call: (signal: AbortSignal) => unknown): Promise<string> {
  const thrown: unknown = await askClient(userInvitesPageSchema, call, deadlineMs).catch((error: unknown) => error);
  return thrown instanceof InvitesError ? thrown.details.code : 'answered';
}

describe('a page from a host’s own client', () => {
  it.each<[name: string, answer: unknown, code: string]>([
    ['null', null, 'malformed'],
    ['nothing', undefined, 'malformed'],
    ['a text', 'rubbish', 'malformed'],
    ['an empty object', {}, 'malformed'],
    ['items that are no list', { items: {} }, 'malformed'],
    ['a null among the items', { items: [null] }, 'malformed'],
    ['an invite without an address', { items: [{ id: '1', email: null }] }, 'malformed'],
    [
      'an invite with an odd status',
      { items: [{ id: '1', email: 'a@b.example', status: '__proto__', roles: null }] },
      'answered',
    ],
    ['odd counts and times', { items: [], totalCount: Number.NaN, statusCounts: { pending: 'x' }, serverNow: 'x' }, 'answered'],
  ])('that is %s', async (_, answer, code) => {
    expect(await codeOf(() => Promise.resolve(answer))).toBe(code);
  });

  it('reads as what it can be read as', async () => {
    const page = await askClient(
      userInvitesPageSchema,
      () => ({
        items: [{ id: '1', email: 'a@b.example', status: 7, roles: ['admin', null, {}] }],
        totalCount: -5,
        serverNow: 'x',
      }),
      deadlineMs,
    );
    expect(page).toMatchObject({ totalCount: null, items: [{ status: 'unknown', roles: [{ key: 'admin', name: null }] }] });
    expect(page.serverNow).toBeUndefined();
  });

  it('keeps the back end’s own word for a status that the client has mapped', async () => {
    const invite = { id: '1', email: 'a@b.example', status: 'unknown', rawStatus: 'on_hold' };
    const page = await askClient(userInvitesPageSchema, () => ({ items: [invite] }), deadlineMs);
    expect(page.items[0]).toMatchObject({ status: 'unknown', rawStatus: 'on_hold' });
  });

  it('that throws while it is read is malformed', async () => {
    const trap = {
      get items(): never {
        throw new Error('trap');
      },
    };
    expect(await codeOf(() => trap)).toBe('malformed');
  });
});

describe('a method of a host’s own client', () => {
  it.each<[name: string, call: () => unknown, code: string]>([
    [
      'throws at once',
      () => {
        throw new Error('now');
      },
      'unknown',
    ],
    ['rejects with null', () => Promise.reject(null), 'unknown'],
    ['rejects with nothing', () => Promise.reject(undefined), 'unknown'],
    ['rejects with a text', () => Promise.reject('no'), 'unknown'],
    ['rejects with an InvitesError', () => Promise.reject(new InvitesError({ code: 'forbidden' })), 'forbidden'],
  ])('that %s', async (_, call, code) => {
    expect(await codeOf(call)).toBe(code);
  });

  it('that was aborted rejects with the reason', async () => {
    const controller = new AbortController();
    const asked = askClient(userInviteSchema, () => new Promise(() => {}), deadlineMs, controller.signal);
    controller.abort('superseded');
    await expect(asked).rejects.toBe('superseded');
  });

  it('that does not look at its signal ends at the deadline', async () => {
    const asked = askClient(userInviteSchema, () => new Promise(() => {}), 5, never);
    await expect(asked).rejects.toMatchObject({ details: { code: 'timeout' } });
  });
});

describe('an answer that was read before', () => {
  it('is read again as something else', async () => {
    const invite = checkAnswer(userInviteSchema, { id: '1', email: 'a@b.example', status: 'pending' });
    expect(await codeOf(() => invite)).toBe('malformed');
  });

  it('is not read again', () => {
    const page = checkAnswer(userInvitesPageSchema, { items: [{ id: '1', email: 'a@b.example', status: 'pending' }] });
    expect(checkAnswer(userInvitesPageSchema, page)).toBe(page);
  });
});
