import type { CaseDefinition } from '../CaseContext.js';
import { check, skipIf } from '../check.js';

const howToMend =
  'Keep the answer to each idempotency key for a day, written in one transaction with the change; or set capabilities.idempotentWrites to false.';

/** What the same write does a second time. */
export const keyCases: readonly CaseDefinition[] = [
  {
    id: 'keys.send',
    title: 'a send that is repeated with its key has the first answer, and invites nobody twice',
    howToMend,
    needs: ['idempotent writes'],
    async prove({ address, client, write, list }) {
      const input = { userInvites: [{ email: address('ada') }] };
      const options = write();
      const first = await client.sendUserInvites(input, options);
      const second = await client.sendUserInvites(input, options);
      const [before, after] = [first, second].map(({ results }) => results.map(({ outcome }) => outcome).join(', '));
      check(before === after, `A send was "${before}"; repeated with its key it is "${after}".`);
      check((await list()).items.length === 1, 'A send that is repeated with its key made a second invite.');
    },
  },
  {
    id: 'keys.resend',
    title: 'a resend that is repeated with its key is one mail',
    howToMend,
    needs: ['idempotent writes'],
    async prove({ invite, client, write, list }) {
      const [ada] = await invite(['ada']);
      skipIf(ada!.sentCount === 0, 'The back end does not count mails.');
      const options = write();
      await client.resendUserInvite(ada!.id, options);
      await client.resendUserInvite(ada!.id, options);
      const sentCount = (await list()).items[0]?.sentCount;
      check(sentCount === ada!.sentCount + 1, `A resend that is repeated with its key makes ${sentCount} mails.`);
    },
  },
  {
    id: 'keys.cancel',
    title: 'a cancellation that is repeated with its key has the first answer',
    howToMend,
    needs: ['idempotent writes'],
    async prove({ invite, client, write }) {
      const [ada] = await invite(['ada']);
      const options = write();
      await client.cancelUserInvite(ada!.id, options);
      const { status } = await client.cancelUserInvite(ada!.id, options);
      check(status === 'canceled', `A cancellation that is repeated with its key is "${status}".`);
    },
  },
  {
    id: 'keys.at-once',
    title: 'a resend that comes twice at once with one key is one mail',
    howToMend,
    needs: ['idempotent writes'],
    async prove({ invite, client, write, list }) {
      const [ada] = await invite(['ada']);
      skipIf(ada!.sentCount === 0, 'The back end does not count mails.');
      const options = write();
      // One of them may be told that the other is under way.
      await Promise.allSettled([client.resendUserInvite(ada!.id, options), client.resendUserInvite(ada!.id, options)]);
      const sentCount = (await list()).items[0]?.sentCount;
      check(sentCount === ada!.sentCount + 1, `A resend that comes twice at once makes ${sentCount} mails.`);
    },
  },
  {
    id: 'keys.other-request',
    title: 'a key that comes with another request never gets the first answer',
    howToMend: 'Keep what the key was used for beside its answer; refuse it for anything else.',
    needs: ['idempotent writes'],
    async prove({ address, client, write }) {
      const options = write();
      await client.sendUserInvites({ userInvites: [{ email: address('ada') }] }, options);
      const other = await client.sendUserInvites({ userInvites: [{ email: address('bob') }] }, options).catch(() => null);
      check(!other || other.results[0]?.email === address('bob'), 'A send with the key of another has the answer of that other.');
    },
  },
  {
    id: 'keys.new',
    title: 'a write with a key of its own is a write of its own',
    howToMend: 'Take the answer by the key, not by the request.',
    needs: ['idempotent writes'],
    async prove({ invite, client, write, list }) {
      const [ada] = await invite(['ada']);
      skipIf(ada!.sentCount === 0, 'The back end does not count mails.');
      await client.resendUserInvite(ada!.id, write());
      await client.resendUserInvite(ada!.id, write());
      const sentCount = (await list()).items[0]?.sentCount;
      check(sentCount === ada!.sentCount + 2, `Two resends make ${sentCount} mails with the first one.`);
    },
  },
];
