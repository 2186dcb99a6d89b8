import type { UserInvitesPage } from '../../client/InvitesClient.js';
import type { CaseDefinition } from '../CaseContext.js';
import { check, skipIf } from '../check.js';

/** How many invites have which status. */
export const countCases: readonly CaseDefinition[] = [
  {
    id: 'counts.every-status',
    title: 'status counts make up what the search finds',
    howToMend: 'Count, for each status, the invites that match the search and the other filters.',
    needs: [],
    async prove({ invite, list, client, write }) {
      const [ada] = await invite(['ada', 'bob', 'cid']);
      await client.cancelUserInvite(ada!.id, write());
      const { pending, canceled } = countsOf(await list());
      check(pending === 2 && canceled === 1, `Two are pending and one is canceled; counted are ${pending} and ${canceled}.`);
    },
  },
  {
    id: 'counts.any-page',
    title: 'status counts do not depend on the page',
    howToMend: 'Count the whole list, not the page.',
    needs: [],
    async prove({ invite, list }) {
      await invite(['ada', 'bob', 'cid']);
      const { pending } = countsOf(await list({ limit: 1 }));
      check(pending === 3, `Three are pending; a page of one counts ${pending}.`);
    },
  },
  {
    id: 'counts.any-status',
    title: 'status counts do not depend on the status that is filtered by',
    howToMend: 'Count before filtering by status: the counts are on the tabs that filter.',
    needs: ['filter status'],
    async prove({ invite, list, client, write }) {
      const [ada] = await invite(['ada', 'bob']);
      await client.cancelUserInvite(ada!.id, write());
      const { pending, canceled } = countsOf(await list({ filter: { status: ['canceled'] } }));
      check(pending === 1 && canceled === 1, `With a filter, ${pending} pending and ${canceled} canceled instead of one each.`);
    },
  },
  {
    id: 'counts.search',
    title: 'status counts follow the search',
    howToMend: 'Count after searching.',
    needs: [],
    async prove({ invite, list, tag }) {
      await invite(['ada', 'bob', 'cid']);
      const { pending } = countsOf(await list({ search: `${tag}-ada` }));
      check(pending === 1, `A search that finds one invite counts ${pending} pending.`);
    },
  },
];

function countsOf({ statusCounts }: UserInvitesPage): NonNullable<UserInvitesPage['statusCounts']> {
  skipIf(statusCounts === undefined, 'The back end does not count by status.');
  return statusCounts!;
}
