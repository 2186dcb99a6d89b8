import type { CaseDefinition } from '../CaseContext.js';
import { check, skipIf } from '../check.js';
import { expectListed, expectOrder } from '../expectListed.js';

const five = ['ada', 'bob', 'cid', 'dan', 'eve'];

/** How a list is cut into pages. */
export const pagingCases: readonly CaseDefinition[] = [
  {
    id: 'paging.complete',
    title: 'its pages hold everybody, each once',
    howToMend:
      'Skip exactly `offset` invites, or those up to the cursor, in an order that is total: end every order with the id.',
    needs: [],
    async prove({ invite, walk }) {
      const invites = await invite(five);
      expectListed(await walk(), invites, 'userInvites, page by page,');
    },
  },
  {
    id: 'paging.limit',
    title: 'a page holds as many invites as were asked for, the last one what is left',
    howToMend: 'Answer `limit` invites a page, neither more nor fewer while there are more.',
    needs: [],
    async prove({ invite, walk }) {
      await invite(five);
      const sizes = (await walk()).map(({ items }) => items.length).join(', ');
      check(sizes === '2, 2, 1', `Five invites, two to a page, came as pages of ${sizes}.`);
    },
  },
  {
    id: 'paging.total',
    title: 'every page tells how many invites match, not how many it holds',
    howToMend: 'Count what matches search and filter; answer null for totalCount where that is too expensive.',
    needs: [],
    async prove({ invite, walk }) {
      await invite(five);
      const totals = (await walk()).map(({ totalCount }) => totalCount);
      skipIf(
        totals.every((total) => total === null),
        'The back end does not count.',
      );
      check(
        totals.every((total) => total === 5),
        `Five invites match, and the pages say ${totals.join(', ')}.`,
      );
    },
  },
  {
    id: 'paging.repeatable',
    title: 'the same question has the same answer while nothing changes',
    howToMend: 'Sort every list, also one for which no order was asked, by something unique in the end.',
    needs: [],
    async prove({ invite, list }) {
      await invite(five);
      const [first, second] = [await list({ limit: 3 }), await list({ limit: 3 })];
      expectOrder(second.items, first.items, 'userInvites, asked again,');
    },
  },
  {
    id: 'paging.offset',
    title: 'an offset counts invites, not pages',
    howToMend: 'Skip `offset` invites. A back end with page numbers gets offset / limit, and answers what lies between.',
    needs: ['pagination offset'],
    async prove({ invite, list }) {
      await invite(five);
      const all = await list();
      expectOrder((await list({ limit: 2, offset: 1 })).items, all.items.slice(1, 3), 'userInvites({ limit: 2, offset: 1 })');
    },
  },
  {
    id: 'paging.offset-default',
    title: 'a list begins at its beginning',
    howToMend: 'Take a missing offset for 0.',
    needs: ['pagination offset'],
    async prove({ invite, list }) {
      await invite(five);
      const [first, named] = [await list({ limit: 2 }), await list({ limit: 2, offset: 0 })];
      expectOrder(first.items, named.items, 'userInvites without an offset');
    },
  },
  {
    id: 'paging.past-end',
    title: 'a page past the end is empty, and no error',
    howToMend: 'Answer no items and the same totalCount: a list may have become shorter since its page was chosen.',
    needs: ['pagination offset'],
    async prove({ invite, list }) {
      await invite(five);
      const { items, totalCount } = await list({ limit: 2, offset: 1000 });
      check(items.length === 0, `userInvites({ offset: 1000 }) lists ${items.length} of five invites.`);
      check(totalCount === null || totalCount === 5, `Past the end totalCount is ${totalCount} instead of 5.`);
    },
  },
  {
    id: 'paging.cursor-end',
    title: 'the last page has no next one',
    howToMend: 'Answer null for nextCursor where nothing comes after the page; look one invite ahead to know.',
    needs: ['pagination cursor'],
    async prove({ invite, list }) {
      await invite(five);
      const { nextCursor } = await list();
      check(nextCursor === null, 'The page that holds everybody has a nextCursor.');
      const second = await list({ limit: 4 });
      check(second.nextCursor !== null, 'A page of four of five invites has no nextCursor.');
      const last = await list({ limit: 1, cursor: second.nextCursor });
      check(last.nextCursor === null, 'The page with the last invite has a nextCursor.');
    },
  },
  {
    id: 'paging.cursor-changes',
    title: 'pages by cursor lose and repeat nobody while invites come in',
    howToMend: 'Let the cursor name the invite that the last page ended with, not how many came before.',
    needs: ['pagination cursor'],
    async prove({ invite, list }) {
      const invites = await invite(five);
      const first = await list({ limit: 2 });
      await invite(['new']);
      const rest = await list({ cursor: first.nextCursor! });
      const seen = [...first.items, ...rest.items];
      const before = seen.filter(({ id }) => invites.some((other) => other.id === id));
      expectListed([{ ...rest, items: before }], invites, 'userInvites, with one invite more after the first page,');
    },
  },
];
