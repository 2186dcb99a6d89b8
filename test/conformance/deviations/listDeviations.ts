import type { InvitesClient, UserInvitesPage, UserInvitesParams } from '../../../src/client/InvitesClient.js';
import type { MemoryInvitesClient } from '../../../src/client/memory/MemoryInvitesClient.js';
import type { UserInvite } from '../../../src/domain/UserInvite.js';
import type { Deviation } from './Deviation.js';

/** Lists with other parameters than it was asked. */
const asking =
  (ask: (params: UserInvitesParams) => UserInvitesParams) =>
  (client: MemoryInvitesClient): InvitesClient => ({
    ...client,
    userInvites: (params, options) => client.userInvites(ask(params), options),
  });

/** Answers another page than it should. */
const paging =
  (answer: (page: UserInvitesPage, params: UserInvitesParams) => UserInvitesPage) =>
  (client: MemoryInvitesClient): InvitesClient => ({
    ...client,
    userInvites: async (params, options) => answer(await client.userInvites(params, options), params),
  });

/** Shows other invites than there are, in lists and by themselves. */
const showing =
  (show: (invite: UserInvite) => object) =>
  (client: MemoryInvitesClient): InvitesClient => ({
    ...client,
    userInvite: async (id, options) => show(await client.userInvite(id, options)) as UserInvite,
    userInvites: async (params, options) => {
      const page = await client.userInvites(params, options);
      return { ...page, items: page.items.map((invite) => show(invite) as UserInvite) };
    },
  });

const searchBy =
  (matches: (invite: UserInvite, search: string) => boolean) =>
  (client: MemoryInvitesClient): InvitesClient => ({
    ...client,
    async userInvites({ search, ...params }, options) {
      const page = await client.userInvites({ ...params, ...(!search && { search }) }, options);
      if (!search) return page;
      const items = page.items.filter((invite) => matches(invite, search));
      return { ...page, items, totalCount: items.length };
    },
  });

class Moment {
  constructor(readonly iso: string | null) {}
}

/** Mistakes in what lists and invites look like. */
export const shapeDeviations: readonly Deviation[] = [
  { name: 'leaves properties out', caughtBy: 'shape.invite', deviate: showing((invite) => ({ ...invite, message: undefined })) },
  {
    name: 'answers roles as keys',
    caughtBy: 'shape.invite',
    deviate: showing((invite) => ({ ...invite, roles: ['member'] })),
  },
  {
    name: "answers '' for a name that is absent",
    caughtBy: 'shape.null-not-empty',
    deviate: showing((invite) => ({ ...invite, lastName: invite.lastName ?? '' })),
  },
  {
    name: 'answers Date objects',
    caughtBy: 'shape.iso-dates',
    deviate: showing((invite) => ({ ...invite, createdAt: new Date(invite.createdAt!) })),
  },
  {
    name: 'answers dates without a time',
    caughtBy: 'shape.iso-dates',
    deviate: showing((invite) => ({ ...invite, expiresAt: invite.expiresAt!.slice(0, 10) })),
  },
  {
    name: 'answers class instances',
    caughtBy: 'shape.plain-data',
    deviate: showing((invite) => ({ ...invite, data: { at: new Moment(invite.sentAt) } })),
  },
  {
    name: 'answers undefined where there is no next page',
    caughtBy: 'shape.page',
    deviate: paging((page) => ({ ...page, nextCursor: undefined }) as unknown as UserInvitesPage),
  },
  {
    name: 'loses data whose key every object has',
    caughtBy: 'shape.data-keys',
    deviate: showing(({ data, ...invite }) => ({
      ...invite,
      data: data && Object.fromEntries(Object.entries(data).filter(([key]) => !(key in {}))),
    })),
  },
  {
    name: 'tells its history from old to new',
    caughtBy: 'shape.history',
    deviate: showing(({ history, ...invite }) => ({ ...invite, ...(history && { history: history.toReversed() }) })),
  },
  {
    name: 'shows another status by itself than in the list',
    caughtBy: 'invite.same-as-listed',
    deviate: (client) => ({
      ...client,
      userInvite: async (id, options) => ({ ...(await client.userInvite(id, options)), sentCount: 7 }),
    }),
  },
  {
    name: 'writes into what it is given',
    caughtBy: 'shape.frozen-questions',
    throws: true,
    deviate: (client) => ({
      ...client,
      sendUserInvites: (input, options) => {
        for (const invitee of input.userInvites) invitee.email = invitee.email.trim();
        return client.sendUserInvites(input, options);
      },
    }),
  },
];

/** Mistakes in pages. */
export const pagingDeviations: readonly Deviation[] = [
  { name: 'ignores the offset', caughtBy: 'paging.complete', deviate: asking((params) => ({ ...params, offset: 0 })) },
  {
    name: 'takes the offset for a page number',
    caughtBy: 'paging.offset',
    deviate: asking((params) => ({ ...params, offset: Math.floor((params.offset ?? 0) / params.limit) * params.limit })),
  },
  {
    name: 'repeats the last invite of a page on the next one',
    caughtBy: 'paging.complete',
    deviate: asking((params) => ({ ...params, offset: Math.max(0, (params.offset ?? 0) - 1) })),
  },
  {
    name: 'answers more than was asked for',
    caughtBy: 'paging.limit',
    deviate: asking((params) => ({ ...params, limit: params.limit + 1 })),
  },
  {
    name: 'counts the page instead of the list',
    caughtBy: 'paging.total',
    deviate: paging((page) => ({ ...page, totalCount: page.items.length })),
  },
  {
    name: 'answers in any order',
    caughtBy: 'paging.repeatable',
    deviate(client) {
      let turn = 0;
      return {
        ...client,
        async userInvites(params, options) {
          const page = await client.userInvites(params, options);
          turn += 1;
          return params.sort || turn % 2 === 1 ? page : { ...page, items: page.items.toReversed() };
        },
      };
    },
  },
  {
    name: 'has no page past the end',
    caughtBy: 'paging.past-end',
    deviate: asking((params) => ({ ...params, offset: Math.min(params.offset ?? 0, 4) })),
  },
  {
    name: 'has no page without an offset',
    caughtBy: 'paging.offset-default',
    deviate: paging((page, { offset }) => (offset === undefined ? { ...page, items: page.items.slice(1) } : page)),
  },
];

const pagesByCursor: readonly Deviation[] = [
  {
    name: 'ignores the cursor',
    caughtBy: 'paging.complete',
    deviate: asking((params) => ({ ...params, cursor: undefined })),
  },
  {
    name: 'loses whoever comes after each page',
    caughtBy: 'paging.complete',
    deviate: (client) => ({
      ...client,
      async userInvites(params, options) {
        const page = await client.userInvites(params, options);
        if (!params.cursor) return page;
        return client.userInvites({ ...params, cursor: undefined, offset: Number(params.cursor.split(' ')[0]) + 1 }, options);
      },
    }),
  },
  {
    name: 'answers a cursor where nothing comes after it',
    caughtBy: 'paging.cursor-end',
    deviate: paging((page, { limit }) => ({ ...page, nextCursor: page.nextCursor ?? `${limit}` })),
  },
  {
    name: 'counts in its cursors how many came before',
    caughtBy: 'paging.cursor-changes',
    deviate: paging((page) => ({ ...page, nextCursor: page.nextCursor?.split(' ')[0] ?? null })),
  },
];

/** Mistakes in pages by cursor. */
export const cursorDeviations = pagesByCursor.map((deviation): Deviation => ({ ...deviation, pagination: 'cursor' }));

/** Mistakes in what is found, in which order, and how it is counted. */
export const searchDeviations: readonly Deviation[] = [
  { name: 'does not search', caughtBy: 'search.address', deviate: asking((params) => ({ ...params, search: undefined })) },
  {
    name: 'finds the beginnings of addresses only',
    caughtBy: 'search.address',
    deviate: searchBy(({ email }, search) => email.toLowerCase().startsWith(search.toLowerCase())),
  },
  {
    name: 'searches case by case',
    caughtBy: 'search.case',
    deviate: searchBy((invite, search) => `${invite.firstName}\n${invite.email}`.includes(search)),
  },
  {
    name: 'does not search names',
    caughtBy: 'search.name',
    deviate: searchBy(({ email }, search) => email.toLowerCase().includes(search.toLowerCase())),
  },
  {
    name: 'takes a search for a pattern',
    caughtBy: 'search.literal',
    deviate: searchBy(({ email }, search) => new RegExp(search.replaceAll('%', '.*').replaceAll('_', '.'), 'i').test(email)),
  },
  {
    name: 'searches within one page',
    caughtBy: 'search.pages',
    deviate: (client) => ({
      ...client,
      async userInvites({ search = '', ...params }, options) {
        const page = await client.userInvites(params, options);
        return { ...page, items: page.items.filter(({ email }) => email.toLowerCase().includes(search.toLowerCase())) };
      },
    }),
  },
  {
    name: 'ignores the filter by status',
    caughtBy: 'filter.status',
    deviate: asking(({ filter, ...params }) => ({ ...params, filter: { ...filter, status: undefined } })),
  },
  {
    name: 'filters by the first status only',
    caughtBy: 'filter.statuses',
    deviate: asking(({ filter, ...params }) => ({ ...params, filter: { ...filter, status: filter?.status?.slice(0, 1) } })),
  },
  {
    name: 'filters by roles as if all of them were needed',
    caughtBy: 'filter.roles',
    deviate: paging((page, { filter }) => ({
      ...page,
      items: page.items.filter(({ roles }) => (filter?.roles ?? []).every((key) => roles.some((role) => role.key === key))),
    })),
  },
  {
    name: 'ignores the filter by inviter',
    caughtBy: 'filter.invitedBy',
    deviate: asking(({ filter, ...params }) => ({ ...params, filter: { ...filter, invitedBy: undefined } })),
  },
  {
    name: 'lets through what was sent at sentTo',
    caughtBy: 'filter.sentTo',
    deviate: asking(({ filter, ...params }) => {
      const sentTo = filter?.sentTo && new Date(Date.parse(filter.sentTo) + 1).toISOString();
      return { ...params, filter: { ...filter, sentTo } };
    }),
  },
  {
    name: 'leaves out what was sent at sentFrom',
    caughtBy: 'filter.sentFrom',
    deviate: asking(({ filter, ...params }) => {
      const sentFrom = filter?.sentFrom && new Date(Date.parse(filter.sentFrom) + 1).toISOString();
      return { ...params, filter: { ...filter, sentFrom } };
    }),
  },
  {
    name: 'forgets the search when it filters',
    caughtBy: 'filter.combined',
    deviate: asking(({ search, ...params }) => (params.filter?.status ? params : { ...params, search })),
  },
  {
    name: 'filters by the status that it stored, whatever has expired',
    caughtBy: 'filter.expired',
    deviate: (client) => ({
      ...client,
      async userInvites({ filter, ...params }, options) {
        const page = await client.userInvites(params, options);
        const stored = new Map(client.invites.map(({ id, status }) => [id, status]));
        const items = page.items.filter(({ id }) => !filter?.status || filter.status.includes(stored.get(id)!));
        return { ...page, items };
      },
    }),
  },
  { name: 'does not sort', caughtBy: 'sort.sentAt', deviate: asking((params) => ({ ...params, sort: undefined })) },
  {
    name: 'sorts ascending only',
    caughtBy: 'sort.createdAt',
    deviate: asking(({ sort, ...params }) => ({ ...params, sort: sort && { ...sort, direction: 'asc' } })),
  },
  {
    name: 'sorts invitees by address, whatever their names',
    caughtBy: 'sort.invitee',
    deviate: paging((page, { sort }) => {
      if (sort?.field !== 'invitee') return page;
      const sign = sort.direction === 'asc' ? 1 : -1;
      return { ...page, items: page.items.toSorted((a, b) => sign * a.email.localeCompare(b.email)) };
    }),
  },
  {
    name: 'leaves the order of equal ones to chance',
    caughtBy: 'sort.pages',
    deviate: (client) => ({
      ...client,
      async userInvites(params, options) {
        if (params.sort?.field !== 'status' || !params.offset) return client.userInvites(params, options);
        const whole = await client.userInvites({ ...params, offset: 0, limit: 100 }, options);
        return { ...whole, items: whole.items.toReversed().slice(params.offset, params.offset + params.limit) };
      },
    }),
  },
  {
    name: 'counts by status after it filtered by status',
    caughtBy: 'counts.any-status',
    deviate: paging((page, { filter }) => {
      const kept = Object.entries(page.statusCounts ?? {}).filter(
        ([status]) => !filter?.status || filter.status.some((wanted) => wanted === status),
      );
      return { ...page, statusCounts: Object.fromEntries(kept) };
    }),
  },
  {
    name: 'counts the statuses of a page',
    caughtBy: 'counts.any-page',
    deviate: paging((page) => ({
      ...page,
      statusCounts: { pending: page.items.filter(({ status }) => status === 'pending').length },
    })),
  },
];
