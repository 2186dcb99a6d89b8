import { isInvitesError } from '../../client/InvitesError.js';
import type { CaseDefinition } from '../CaseContext.js';
import { check } from '../check.js';
import { expectListed } from '../expectListed.js';
import { expectNotPending, expectRefusal } from '../refusalOf.js';

/** Links, and invites that come back or go for good. */
export const lifeCases: readonly CaseDefinition[] = [
  {
    id: 'link.url',
    title: 'a link is a whole address that can be copied',
    howToMend: 'Answer { url } with scheme and host, as it would be in the mail.',
    needs: ['method userInviteLink'],
    async prove({ invite, client, write }) {
      const [ada] = await invite(['ada']);
      const { url } = await client.userInviteLink(ada!.id, write());
      check(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), 'userInviteLink answers what is no http address.');
    },
  },
  {
    id: 'link.over',
    title: 'an invite that is over has no link',
    howToMend: 'Reject with { code: "invite_not_pending", status }.',
    needs: ['method userInviteLink'],
    async prove({ invite, client, write }) {
      const [ada] = await invite(['ada']);
      await client.cancelUserInvite(ada!.id, write());
      const call = () => client.userInviteLink(ada!.id, write());
      await expectNotPending('userInviteLink of a canceled invite', call, 'canceled');
    },
  },
  {
    id: 'link.others',
    title: 'a link leaves those before it valid',
    howToMend: 'Mint another token beside the one that was mailed: whoever copies a link must not void the mail.',
    needs: ['previews holder', 'method userInviteLink', 'method checkUserInviteToken', 'hook tokenOf'],
    async prove({ invite, client, subject, write, signal }) {
      const [ada] = await invite(['ada']);
      const token = await subject.tokenOf(ada!);
      await client.userInviteLink(ada!.id, write());
      const { status } = await client.checkUserInviteToken(token, { signal });
      check(status === 'pending', `A token is "${status}" once a link was copied.`);
      const { clientOf } = subject as Partial<typeof subject>;
      await (await clientOf?.(ada!.email))?.acceptUserInvite?.({ token }, write());
    },
  },
  {
    id: 'restore.canceled',
    title: 'a canceled invite that is restored is pending again',
    howToMend: 'Make the same invite pending again; answer it as it is then.',
    needs: ['method restoreUserInvite'],
    async prove({ invite, client, write, list }) {
      const [ada] = await invite(['ada']);
      await client.cancelUserInvite(ada!.id, write());
      const { id, status } = await client.restoreUserInvite(ada!.id, write());
      check(id === ada!.id && status === 'pending', `A restored invite is "${status}".`);
      const listed = (await list()).items[0]?.status;
      check(listed === 'pending', `A restored invite is "${listed}" on the list.`);
    },
  },
  {
    id: 'restore.pending',
    title: 'restoring a pending invite answers it as it is',
    howToMend: 'Answer the invite: somebody else was quicker, and what was wanted is so.',
    needs: ['method restoreUserInvite'],
    async prove({ invite, client, write }) {
      const [ada] = await invite(['ada']);
      const { status, sentCount } = await client.restoreUserInvite(ada!.id, write());
      check(status === 'pending', `A pending invite that is restored is "${status}".`);
      check(sentCount === ada!.sentCount, 'A pending invite that is restored was mailed again.');
    },
  },
  {
    id: 'restore.over',
    title: 'what the invitee has answered is not restored',
    howToMend: 'Reject with { code: "invite_not_pending", status } whatever was not canceled.',
    needs: ['method restoreUserInvite', 'method declineUserInvite', 'hook tokenOf', 'hook clientOf'],
    async prove({ invite, client, subject, write }) {
      const [ada, bob] = await invite(['ada', 'bob']);
      const ofAda = await subject.clientOf(ada!.email);
      await ofAda.declineUserInvite!({ token: await subject.tokenOf(ada!) }, write());
      const restoreAda = () => client.restoreUserInvite(ada!.id, write());
      await expectNotPending('restoreUserInvite of a declined invite', restoreAda, 'declined');
      const ofBob = await subject.clientOf(bob!.email);
      if (!ofBob.acceptUserInvite) return;
      await ofBob.acceptUserInvite({ token: await subject.tokenOf(bob!) }, write());
      const restoreBob = () => client.restoreUserInvite(bob!.id, write());
      await expectNotPending('restoreUserInvite of an accepted invite', restoreBob, 'accepted');
    },
  },
  {
    id: 'delete.over',
    title: 'the record of an invite that is over can be deleted',
    howToMend: 'Delete it and answer the outcome "done"; then it is on no list, and not_found.',
    needs: ['method deleteUserInvites'],
    async prove({ invite, client, write, list, signal }) {
      const [ada, bob] = await invite(['ada', 'bob']);
      await client.cancelUserInvite(ada!.id, write());
      const { results } = await client.deleteUserInvites({ ids: [ada!.id] }, write());
      check(results[0]?.id === ada!.id && results[0].outcome === 'done', `A deletion is "${results[0]?.outcome}".`);
      expectListed([await list()], [bob!], 'The list after a deletion');
      await expectRefusal('userInvite of a deleted invite', () => client.userInvite(ada!.id, { signal }), 'not_found', 'gone');
    },
  },
  {
    id: 'delete.pending',
    title: 'a pending invite is not deleted',
    howToMend: 'Answer "failed" or "skipped" for it: its link would lead nowhere without a word.',
    needs: ['method deleteUserInvites'],
    async prove({ invite, client, write, list }) {
      const invites = await invite(['ada']);
      const outcome = await client.deleteUserInvites({ ids: [invites[0]!.id] }, write()).then(
        ({ results }) => results[0]?.outcome,
        (error: unknown) => (isInvitesError(error) ? 'failed' : String(error)),
      );
      check(outcome === 'failed' || outcome === 'skipped', `The deletion of a pending invite is "${outcome}".`);
      expectListed([await list()], invites, 'The list after a deletion that was refused');
    },
  },
];
