import type { CaseDefinition } from '../CaseContext.js';
import { skipIf } from '../check.js';
import { expectListed } from '../expectListed.js';
import { randomUuid } from '../randomUuid.js';

/** What filters let through. */
export const filterCases: readonly CaseDefinition[] = [
  {
    id: 'filter.status',
    title: 'a filter by status lets only that status through',
    howToMend: 'Filter by `filter.status`, or take "status" out of capabilities.filters.',
    needs: ['filter status'],
    async prove({ invite, list, client, write }) {
      const [ada, bob] = await invite(['ada', 'bob']);
      await client.cancelUserInvite(bob!.id, write());
      expectListed([await list({ filter: { status: ['pending'] } })], [ada!], 'The list of pending invites');
      expectListed([await list({ filter: { status: ['canceled'] } })], [bob!], 'The list of canceled invites');
    },
  },
  {
    id: 'filter.statuses',
    title: 'a filter by several statuses lets each of them through',
    howToMend: 'Let an invite through that has any of the statuses.',
    needs: ['filter status'],
    async prove({ invite, list, client, write }) {
      const invites = await invite(['ada', 'bob']);
      await client.cancelUserInvite(invites[1]!.id, write());
      const filter = { status: ['pending', 'canceled'] } as const;
      expectListed([await list({ filter })], invites, 'The list of pending and canceled invites');
      expectListed([await list({ filter: { status: ['accepted', 'declined'] } })], [], 'The list of answered invites');
    },
  },
  {
    id: 'filter.expired',
    title: 'an invite past its expiry is filtered as expired, not as pending',
    howToMend: 'Derive `expired` from the expiry and the back end’s clock when it filters, also where it stores "pending".',
    needs: ['filter status', 'hook expire'],
    async prove({ invite, list, subject }) {
      const [ada] = await invite(['ada']);
      await subject.expire(ada!);
      expectListed([await list({ filter: { status: ['expired'] } })], [ada!], 'The list of expired invites');
      expectListed([await list({ filter: { status: ['pending'] } })], [], 'The list of pending invites');
    },
  },
  {
    id: 'filter.roles',
    title: 'a filter by roles lets everybody with one of them through',
    howToMend: 'Compare role keys; or take "roles" out of capabilities.filters.',
    needs: ['filter roles'],
    async prove({ invite, list, roleKeys }) {
      const [first, second] = await roleKeys();
      skipIf(first === undefined || second === undefined, 'There are not two roles to give.');
      const [ada] = await invite(['ada'], { roles: [first!] });
      const [bob] = await invite(['bob'], { roles: [second!] });
      expectListed([await list({ filter: { roles: [first!] } })], [ada!], `The list of "${first}"`);
      expectListed([await list({ filter: { roles: [first!, second!] } })], [ada!, bob!], `The list of "${first}" or "${second}"`);
    },
  },
  {
    id: 'filter.invitedBy',
    title: 'a filter by inviter lets only their invites through',
    howToMend: 'Compare the ids of inviters; or take "invitedBy" out of capabilities.filters.',
    needs: ['filter invitedBy'],
    async prove({ invite, list }) {
      const [ada] = await invite(['ada']);
      skipIf(ada!.invitedBy === null, 'The back end does not say who invited.');
      expectListed([await list({ filter: { invitedBy: [ada!.invitedBy!.id] } })], [ada!], 'The list of the viewer’s invites');
      expectListed([await list({ filter: { invitedBy: [randomUuid()] } })], [], 'The list of nobody’s invites');
    },
  },
  {
    id: 'filter.sentFrom',
    title: 'sentFrom lets through what was sent then or later',
    howToMend: 'Compare sentAt >= sentFrom; or take "sentFrom" out of capabilities.filters.',
    needs: ['filter sentFrom'],
    async prove({ inviteInTurn, list }) {
      const invites = await inviteInTurn(['ada', 'bob', 'cid']);
      const sentFrom = invites[1]!.sentAt;
      skipIf(sentFrom === null, 'The back end does not say when mails were sent.');
      const later = invites.filter(({ sentAt }) => Date.parse(sentAt!) >= Date.parse(sentFrom!));
      expectListed([await list({ filter: { sentFrom: sentFrom! } })], later, `The list of what was sent from ${sentFrom}`);
    },
  },
  {
    id: 'filter.sentTo',
    title: 'sentTo lets through what was sent before',
    howToMend: 'Compare sentAt < sentTo; or take "sentTo" out of capabilities.filters.',
    needs: ['filter sentTo'],
    async prove({ inviteInTurn, list }) {
      const invites = await inviteInTurn(['ada', 'bob', 'cid']);
      const sentTo = invites[1]!.sentAt;
      skipIf(sentTo === null, 'The back end does not say when mails were sent.');
      const earlier = invites.filter(({ sentAt }) => Date.parse(sentAt!) < Date.parse(sentTo!));
      expectListed([await list({ filter: { sentTo: sentTo! } })], earlier, `The list of what was sent before ${sentTo}`);
    },
  },
  {
    id: 'filter.combined',
    title: 'search and filter hold together',
    howToMend: 'Let an invite through that passes the search and each filter.',
    needs: ['filter status'],
    async prove({ invite, list, client, write, tag }) {
      const [ada, , cid] = await invite(['ada1', 'ada2', 'cid']);
      await client.cancelUserInvite(ada!.id, write());
      await client.cancelUserInvite(cid!.id, write());
      const page = await list({ search: `${tag}-ada`, filter: { status: ['canceled'] } });
      expectListed([page], [ada!], 'The list of canceled invites with a search');
    },
  },
  {
    id: 'filter.pages',
    title: 'what a filter lets through has pages and a count of its own',
    howToMend: 'Filter first, then count and cut into pages: not within one page.',
    needs: ['filter status'],
    async prove({ invite, walk, client, write }) {
      const invites = await invite(['ada', 'bob', 'cid', 'dan', 'eve']);
      for (const { id } of invites.slice(0, 3)) await client.cancelUserInvite(id, write());
      const pages = await walk({ filter: { status: ['canceled'] } });
      expectListed(pages, invites.slice(0, 3), 'The list of canceled invites, page by page,');
    },
  },
];
