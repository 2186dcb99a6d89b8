import type { BulkUserInviteResult } from '../../client/InvitesClient.js';
import type { CaseDefinition } from '../CaseContext.js';
import { check, skipIf } from '../check.js';
import { expectListed } from '../expectListed.js';
import { randomUuid } from '../randomUuid.js';

const names = ['ada', 'bob', 'cid'];

/** Several invites in one call. */
export const bulkCases: readonly CaseDefinition[] = [
  {
    id: 'bulk.resend',
    title: 'several invites are sent again, each with an outcome',
    howToMend: 'Answer one result for each id; where it carries the invite, as it is then.',
    needs: ['method resendUserInvites'],
    async prove({ invite, client, write, list }) {
      const invites = await invite(names);
      const { results } = await client.resendUserInvites({ ids: invites.map(({ id }) => id) }, write());
      expectOutcomes(results, Object.fromEntries(invites.map(({ id }) => [id, ['done']])));
      const [counted] = invites;
      skipIf(counted!.sentCount === 0, 'The back end does not count mails.');
      const left = (await list()).items.find(({ sentCount }) => sentCount !== counted!.sentCount + 1);
      check(!left, `${left?.email} was sent again with others, and its sentCount is ${left?.sentCount}.`);
    },
  },
  {
    id: 'bulk.cancel',
    title: 'several invites are canceled, and no others',
    howToMend: 'Cancel what the ids name, and answer one result for each.',
    needs: ['method cancelUserInvites'],
    async prove({ invite, client, write, list }) {
      const [ada, bob, cid] = await invite(names);
      const { results } = await client.cancelUserInvites({ ids: [ada!.id, bob!.id] }, write());
      expectOutcomes(results, { [ada!.id]: ['done'], [bob!.id]: ['done'] });
      const { items } = await list();
      const pending = items.filter(({ status }) => status === 'pending');
      expectListed([{ items: pending, totalCount: null, nextCursor: null }], [cid!], 'What is left pending');
    },
  },
  {
    id: 'bulk.mixed',
    title: 'an invite that cannot be changed fails alone',
    howToMend: 'Answer "failed" or "skipped" with a reason for it, and change the others; do not reject the call.',
    needs: ['method resendUserInvites'],
    async prove({ invite, client, write }) {
      const [ada, bob] = await invite(['ada', 'bob']);
      await client.cancelUserInvite(bob!.id, write());
      const unknown = randomUuid();
      const { results } = await client.resendUserInvites({ ids: [ada!.id, bob!.id, unknown] }, write());
      const not = ['failed', 'skipped'];
      expectOutcomes(results, { [ada!.id]: ['done'], [bob!.id]: not, [unknown]: not });
    },
  },
  {
    id: 'bulk.matching',
    title: 'all that match a filter and a search are changed, but those that are left out',
    howToMend: 'Select as the list does, by filter and search together, without exceptIds.',
    needs: ['method cancelUserInvites', 'filter status'],
    async prove({ invite, client, write, list, tag }) {
      const [ada, , , eve] = await invite(['in-ada', 'in-bob', 'in-cid', 'eve']);
      const selection = { filter: { status: ['pending'] }, search: `${tag}-in-`, exceptIds: [ada!.id] } as const;
      const { results } = await client.cancelUserInvites(selection, write());
      check(results.length === 2, `Two invites match, and there are ${results.length} results.`);
      const { items } = await list();
      const pending = items.filter(({ status }) => status === 'pending');
      expectListed([{ items: pending, totalCount: null, nextCursor: null }], [ada!, eve!], 'What is left pending');
    },
  },
  {
    id: 'bulk.key',
    title: 'a bulk resend that is repeated with its key is one mail to each',
    howToMend: 'Keep the answer to each idempotency key; or set capabilities.idempotentWrites to false.',
    needs: ['method resendUserInvites', 'idempotent writes'],
    async prove({ invite, client, write, list }) {
      const [ada] = await invite(['ada']);
      skipIf(ada!.sentCount === 0, 'The back end does not count mails.');
      const options = write();
      await client.resendUserInvites({ ids: [ada!.id] }, options);
      await client.resendUserInvites({ ids: [ada!.id] }, options);
      const sentCount = (await list()).items[0]?.sentCount;
      check(sentCount === ada!.sentCount + 1, `A bulk resend that is repeated with its key makes ${sentCount} mails.`);
    },
  },
];

function expectOutcomes(results: readonly BulkUserInviteResult[], expected: Readonly<Record<string, readonly string[]>>): void {
  for (const [id, outcomes] of Object.entries(expected)) {
    const found = results.filter((result) => result.id === id);
    check(found.length === 1, `The invite ${id} has ${found.length} results.`);
    const { outcome, invite } = found[0]!;
    check(outcomes.includes(outcome), `The invite ${id} is "${outcome}" instead of ${outcomes.join(' or ')}.`);
    check(!invite || invite.id === id, `The result of ${id} carries the invite ${invite?.id}.`);
  }
}
