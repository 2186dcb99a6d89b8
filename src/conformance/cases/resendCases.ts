import type { CaseDefinition } from '../CaseContext.js';
import { check, skipIf } from '../check.js';
import { expectNotPending } from '../refusalOf.js';

/** What a second mail does. */
export const resendCases: readonly CaseDefinition[] = [
  {
    id: 'resend.pending',
    title: 'an invite that is sent again is the same invite, pending',
    howToMend: 'Mail the same invite again. Never delete it and make another one: its row would jump and its history be lost.',
    needs: [],
    async prove({ invite, client, write, list }) {
      const [ada] = await invite(['ada']);
      const resent = await client.resendUserInvite(ada!.id, write());
      check(resent.id === ada!.id, `The invite ${ada!.id} was sent again, and the answer is ${resent.id}.`);
      check(resent.status === 'pending', `An invite that was sent again is "${resent.status}".`);
      const { items } = await list();
      check(
        items.length === 1 && items[0]!.id === ada!.id,
        `After a resend the list has ${items.length} invites of one address.`,
      );
    },
  },
  {
    id: 'resend.count',
    title: 'a resend counts as one mail more',
    howToMend: 'Raise sentCount by one with each mail; let it be 0 for good where the back end does not count.',
    needs: [],
    async prove({ invite, client, write, list }) {
      const [ada] = await invite(['ada']);
      skipIf(ada!.sentCount === 0, 'The back end does not count mails.');
      const resent = await client.resendUserInvite(ada!.id, write());
      check(
        resent.sentCount === ada!.sentCount + 1,
        `sentCount was ${ada!.sentCount} and is ${resent.sentCount} after a resend.`,
      );
      const [listed] = (await list()).items;
      check(listed?.sentCount === resent.sentCount, `sentCount is ${resent.sentCount}, and ${listed?.sentCount} on the list.`);
    },
  },
  {
    id: 'resend.dates',
    title: 'a resend never moves the sending or the expiry back',
    howToMend: 'Set sentAt to the time of the last mail, and expiresAt to a lifetime from then.',
    needs: [],
    async prove({ inviteInTurn, client, write }) {
      const [ada] = await inviteInTurn(['ada']);
      const resent = await client.resendUserInvite(ada!.id, write());
      for (const field of ['sentAt', 'expiresAt'] as const) {
        const [before, after] = [ada![field], resent[field]];
        if (before === null) continue;
        check(
          after !== null && Date.parse(after) >= Date.parse(before),
          `${field} was ${before} and is ${after} after a resend.`,
        );
      }
    },
  },
  {
    id: 'resend.expired',
    title: 'an expired invite that is sent again is pending with a new expiry, one row in all',
    howToMend: 'Renew the expiry with the mail; where the back end makes a new invite, end the expired one.',
    needs: ['hook expire'],
    async prove({ invite, client, write, list, subject }) {
      const [ada] = await invite(['ada']);
      await subject.expire(ada!);
      const resent = await client.resendUserInvite(ada!.id, write());
      check(resent.status === 'pending', `An expired invite that was sent again is "${resent.status}".`);
      const { items, serverNow = new Date().toISOString() } = await list();
      const open = items.filter(({ status }) => status === 'pending' || status === 'expired');
      check(open.length === 1, `After the resend of an expired invite its address has ${open.length} rows.`);
      const { status, expiresAt } = open[0]!;
      check(status === 'pending', `After the resend of an expired invite the list shows it as "${status}".`);
      check(
        expiresAt === null || Date.parse(expiresAt) > Date.parse(serverNow),
        `After the resend of an expired invite its expiry is ${expiresAt}, and it is ${serverNow}.`,
      );
    },
  },
  {
    id: 'resend.over',
    title: 'an invite that is over is not sent again, and the answer says why',
    howToMend: 'Reject with { code: "invite_not_pending", status }, status being where the invite stands.',
    needs: [],
    async prove({ invite, client, write }) {
      const [ada] = await invite(['ada']);
      await client.cancelUserInvite(ada!.id, write());
      const call = () => client.resendUserInvite(ada!.id, write());
      await expectNotPending('resendUserInvite of a canceled invite', call, 'canceled');
    },
  },
];
