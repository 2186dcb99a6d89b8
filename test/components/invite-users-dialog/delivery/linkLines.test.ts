import { expect, it, vi } from 'vitest';

import { exampleUserInvites } from '../../../../src/client/memory/exampleUserInvites.js';
import { linkLines } from '../../../../src/components/invite-users-dialog/delivery/linkLines.js';
import type { MintLink } from '../../../../src/components/invite-users-dialog/delivery/MintLink.js';
import { createInviteeEntries } from '../../../../src/components/invite-users-dialog/entries/createInviteeEntries.js';

const invites = exampleUserInvites({ count: 3 });

function sentTo(count: number) {
  const list = createInviteeEntries();
  list.addNow(
    invites
      .slice(0, count)
      .map(({ email }) => email)
      .join('\n'),
  );
  list.beginSend();
  list.finishSend({ results: invites.slice(0, count).map((invite) => ({ email: invite.email, outcome: 'sent', invite })) });
  return list.snapshot().entries;
}

const asking = () => ({ signal: new AbortController().signal, onProgress: vi.fn<(done: number) => void>() });
const minted: MintLink = async (id) => await Promise.resolve({ status: 'minted', url: `https://x.co/#${id}` });

it('is the link of one person, and each with its address of several', async () => {
  expect(await linkLines(sentTo(1), minted, asking())).toEqual({ lines: ['https://x.co/#invite-1'], error: null });
  const { lines } = await linkLines(sentTo(3), minted, asking());
  expect(lines).toEqual(invites.map(({ email, id }) => `${email}\thttps://x.co/#${id}`));
});

it('goes on behind one that fails, and says why', async () => {
  const failing: MintLink = async (id) =>
    id === 'invite-2' ? { status: 'failed', error: { code: 'forbidden' } } : await minted(id);
  const { lines, error } = await linkLines(sentTo(3), failing, asking());
  expect(lines).toHaveLength(2);
  expect(error).toEqual({ code: 'forbidden' });
});

it('says how far it is, and asks for nobody else once it is stopped', async () => {
  const stop = new AbortController();
  const mintLink = vi.fn<MintLink>(minted);
  const onProgress = vi.fn<(done: number) => void>((done) => {
    if (done === 2) stop.abort();
  });
  const { lines } = await linkLines(sentTo(3), mintLink, { signal: stop.signal, onProgress });
  expect(onProgress.mock.calls).toEqual([[1], [2]]);
  expect(mintLink).toHaveBeenCalledTimes(2);
  expect(lines).toHaveLength(2);
});
