import { isInvitesError } from '../../client/InvitesError.js';
import type { CaseDefinition } from '../CaseContext.js';
import { check } from '../check.js';

/** How invites are taken back. */
export const cancelCases: readonly CaseDefinition[] = [
  {
    id: 'cancel.pending',
    title: 'a canceled invite is canceled in the answer, by itself and on the list',
    howToMend: 'Answer the invite with status "canceled", and keep it: lists can be filtered by it.',
    needs: [],
    async prove({ invite, client, write, list, signal }) {
      const [ada] = await invite(['ada']);
      const canceled = await client.cancelUserInvite(ada!.id, write());
      check(canceled.id === ada!.id && canceled.status === 'canceled', `The answer to a cancellation is "${canceled.status}".`);
      const { status } = await client.userInvite(ada!.id, { signal });
      check(status === 'canceled', `A canceled invite is "${status}" when it is read.`);
      const listed = (await list()).items.find(({ id }) => id === ada!.id);
      check(listed?.status === 'canceled', `A canceled invite is "${listed?.status}" on the list.`);
    },
  },
  {
    id: 'cancel.one',
    title: 'a cancellation changes no other invite',
    howToMend: 'Find the invite by its id alone.',
    needs: [],
    async prove({ invite, client, write, list }) {
      const [ada] = await invite(['ada', 'bob', 'cid']);
      await client.cancelUserInvite(ada!.id, write());
      const changed = (await list()).items.find(({ id, status }) => id !== ada!.id && status !== 'pending');
      check(!changed, `${ada!.email} was canceled, and ${changed?.email} is "${changed?.status}".`);
    },
  },
  {
    id: 'cancel.again',
    title: 'canceling what is canceled is answered, or refused with invite_not_pending',
    howToMend: 'Answer the invite as it is, or reject with { code: "invite_not_pending", status: "canceled" }.',
    needs: [],
    async prove({ invite, client, write }) {
      const [ada] = await invite(['ada']);
      await client.cancelUserInvite(ada!.id, write());
      const again = await client.cancelUserInvite(ada!.id, write()).then(
        ({ status }) => status,
        (error: unknown) =>
          isInvitesError(error) && error.details.code === 'invite_not_pending' ? error.details.status : String(error),
      );
      check(again === 'canceled', `Canceling what is canceled says "${again}".`);
    },
  },
  {
    id: 'cancel.invite-again',
    title: 'whoever was canceled can be invited again',
    howToMend: 'Look for open invites only when you decide on "already_invited".',
    needs: [],
    async prove({ invite, client, write }) {
      const [ada] = await invite(['ada']);
      await client.cancelUserInvite(ada!.id, write());
      const [again] = await invite(['ada']);
      check(again!.status === 'pending', `Whoever was canceled and invited again is "${again!.status}".`);
    },
  },
];
