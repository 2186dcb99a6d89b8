import type { CaseDefinition } from '../CaseContext.js';
import { check, skipIf } from '../check.js';
import { expectListed } from '../expectListed.js';

/** What a search finds. */
export const searchCases: readonly CaseDefinition[] = [
  {
    id: 'search.address',
    title: 'a search finds a part of an address, and nobody else',
    howToMend: 'Compare `search` with the address, anywhere in it.',
    needs: [],
    async prove({ invite, list, tag }) {
      const [ada] = await invite(['ada', 'bob']);
      const search = `${tag.slice(2)}-ad`;
      expectListed([await list({ search })], [ada!], `userInvites({ search: "${search}" })`);
    },
  },
  {
    id: 'search.case',
    title: 'a search is the same in capitals',
    howToMend: 'Compare without regard to case.',
    needs: [],
    async prove({ invite, list, tag }) {
      const [ada] = await invite(['ada', 'bob']);
      const search = `${tag}-ADA`.toUpperCase();
      expectListed([await list({ search })], [ada!], `userInvites({ search: "${search}" })`);
    },
  },
  {
    id: 'search.name',
    title: 'a search finds names',
    howToMend: "Compare `search` with first and last name, too; or say so by capabilities.search: ['email'].",
    needs: ['search name'],
    async prove({ invite, list, tag }) {
      const [ada] = await invite(['ada'], { firstName: `Zyta${tag}`, lastName: 'Okafor' });
      await invite(['bob']);
      skipIf(ada!.firstName === null, 'The back end keeps no names.');
      const search = `zyta${tag}`;
      expectListed([await list({ search })], [ada!], `userInvites({ search: "${search}" })`);
    },
  },
  {
    id: 'search.nothing',
    title: 'a search that finds nobody answers an empty page',
    howToMend: 'Answer no items and a totalCount of 0, or null; never an error.',
    needs: [],
    async prove({ invite, list, tag }) {
      await invite(['ada']);
      const { items, totalCount } = await list({ search: `${tag}-nobody` });
      check(items.length === 0, 'A search for nobody lists somebody.');
      check(!totalCount, `A search for nobody counts ${totalCount}.`);
    },
  },
  {
    id: 'search.literal',
    title: 'a search takes letters for what they are',
    howToMend: 'Escape what the back end’s patterns give a meaning to, such as % and _ in SQL and . and * in expressions.',
    needs: [],
    async prove({ invite, list, tag }) {
      await invite(['ada']);
      for (const search of [`${tag}_ada`, `${tag}%ada`, `${tag}.ada`, `${tag}.*`, `${tag}*`]) {
        const { items } = await list({ search });
        check(items.length === 0, `userInvites({ search: "${search}" }) lists ${items[0]?.email}.`);
      }
    },
  },
  {
    id: 'search.total',
    title: 'a search counts what it finds',
    howToMend: 'Count after searching; answer null for totalCount where that is too expensive.',
    needs: [],
    async prove({ invite, list, tag }) {
      await invite(['ada1', 'ada2', 'bob']);
      const { totalCount } = await list({ search: `${tag}-ada`, limit: 1 });
      skipIf(totalCount === null, 'The back end does not count.');
      check(totalCount === 2, `A search that finds two invites counts ${totalCount}.`);
    },
  },
  {
    id: 'search.pages',
    title: 'what a search finds has pages of its own',
    howToMend: 'Search first, then cut into pages: not within one page.',
    needs: [],
    async prove({ invite, walk, tag }) {
      const invites = await invite(['ada1', 'ada2', 'ada3']);
      await invite(['bob1', 'bob2', 'bob3']);
      expectListed(await walk({ search: `${tag}-ada` }), invites, 'A search, page by page,');
    },
  },
];
