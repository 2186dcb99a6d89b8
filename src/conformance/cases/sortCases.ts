import { inviteeName } from '../../domain/inviteeName.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { sortFields } from '../../domain/UserInvitesSort.js';
import type { SortField } from '../../domain/UserInvitesSort.js';
import type { CaseDefinition } from '../CaseContext.js';
import { check, skipIf } from '../check.js';
import { expectListed, expectOrder } from '../expectListed.js';

const dateFields = sortFields.filter((field) => field !== 'invitee' && field !== 'status');

/** In which order lists are. */
export const sortCases: readonly CaseDefinition[] = [
  ...dateFields.map(byDate),
  {
    id: 'sort.invitee',
    title: 'a list is sorted by name, or by address where there is none',
    howToMend: 'Sort by the name that is shown, else the address; or take "invitee" out of capabilities.sort.',
    needs: ['sort invitee'],
    async prove({ invite, list }) {
      const invites = [
        ...(await invite(['1'], { firstName: 'Dora' })),
        ...(await invite(['2'])),
        ...(await invite(['3'], { firstName: 'Anna' })),
      ];
      const ascending = invites.toSorted((a, b) => (shownName(a) < shownName(b) ? -1 : 1));
      await expectBothWays(list, 'invitee', ascending);
    },
  },
  {
    id: 'sort.status',
    title: 'a list that is sorted by status keeps equal ones together',
    howToMend: 'Sort by status in any order of statuses; or take "status" out of capabilities.sort.',
    needs: ['sort status'],
    async prove({ inviteInTurn, list, client, write }) {
      const invites = await inviteInTurn(['ada', 'bob', 'cid', 'dan']);
      for (const index of [0, 2]) await client.cancelUserInvite(invites[index]!.id, write());
      const orders = await Promise.all(
        (['asc', 'desc'] as const).map((direction) => list({ sort: { field: 'status', direction } })),
      );
      const [ascending, descending] = orders.map(({ items }) => items.map(({ status }) => status).join(', '));
      const groups = ['canceled, canceled, pending, pending', 'pending, pending, canceled, canceled'];
      check(groups.includes(ascending!), `Sorted by status, the statuses are ${ascending}.`);
      check(groups.includes(descending!), `Sorted by status, descending, the statuses are ${descending}.`);
      check(ascending !== descending, 'Sorted by status, ascending and descending are the same.');
    },
  },
  {
    id: 'sort.pages',
    title: 'an order goes on from page to page, also where many are equal',
    howToMend: 'End each order with the id, so that equal ones have an order, too.',
    needs: ['sort status'],
    async prove({ invite, walk }) {
      const invites = await invite(['ada', 'bob', 'cid', 'dan', 'eve']);
      for (const direction of ['asc', 'desc'] as const) {
        expectListed(await walk({ sort: { field: 'status', direction } }), invites, `Sorted by status, ${direction}, the pages`);
      }
    },
  },
];

function shownName(invite: UserInvite): string {
  return (inviteeName(invite) ?? invite.email).toLowerCase();
}

function byDate(field: Exclude<SortField, 'invitee' | 'status'>): CaseDefinition {
  return {
    id: `sort.${field}`,
    title: `a list is sorted by ${field}, both ways`,
    howToMend: `Sort by ${field} as a time; or take "${field}" out of capabilities.sort.`,
    needs: [`sort ${field}`],
    async prove({ inviteInTurn, list }) {
      const invites = await inviteInTurn(['cid', 'ada', 'bob']);
      const times = invites.map((invite) => Date.parse(invite[field] ?? ''));
      skipIf(times.some(Number.isNaN) || new Set(times).size < times.length, `The back end gives no different ${field}.`);
      await expectBothWays(list, field, invites);
    },
  };
}

async function expectBothWays(
  list: Parameters<CaseDefinition['prove']>[0]['list'],
  field: SortField,
  ascending: readonly UserInvite[],
): Promise<void> {
  const up = await list({ sort: { field, direction: 'asc' } });
  expectOrder(up.items, ascending, `Sorted by ${field}, the list`);
  const down = await list({ sort: { field, direction: 'desc' } });
  expectOrder(down.items, ascending.toReversed(), `Sorted by ${field}, descending, the list`);
}
