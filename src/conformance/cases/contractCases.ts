import { sortFields } from '../../domain/UserInvitesSort.js';
import type { CaseDefinition } from '../CaseContext.js';
import { check } from '../check.js';
import { randomUuid } from '../randomUuid.js';
import { expectRefusal } from '../refusalOf.js';
import { shown } from '../shown.js';

const requiredMethods = ['userInvites', 'userInvite', 'sendUserInvites', 'resendUserInvite', 'cancelUserInvite'] as const;
const filterKeys = ['status', 'roles', 'invitedBy', 'sentFrom', 'sentTo'];

/** What a client is, and what it says of invites that are not there. */
export const contractCases: readonly CaseDefinition[] = [
  {
    id: 'client.methods',
    title: 'it has the five methods that every client has',
    howToMend: `Give the client ${requiredMethods.join(', ')}.`,
    needs: [],
    async prove({ client }) {
      const missing = requiredMethods.find((method) => typeof client[method] !== 'function');
      check(missing === undefined, `The client has no ${missing}.`);
    },
  },
  {
    id: 'client.capabilities',
    title: 'it says what it can do, in words of the contract',
    howToMend: 'Set capabilities: pagination, sort, filters, sendLimit (1 or more) and idempotentWrites.',
    needs: [],
    async prove({ client: { capabilities } }) {
      const { pagination, sort, filters, sendLimit, idempotentWrites } = capabilities;
      check(pagination === 'offset' || pagination === 'cursor', `capabilities.pagination is ${shown(pagination)}.`);
      check(Number.isInteger(sendLimit) && sendLimit >= 1, `capabilities.sendLimit is ${shown(sendLimit)}.`);
      check(typeof idempotentWrites === 'boolean', `capabilities.idempotentWrites is ${shown(idempotentWrites)}.`);
      const field = sort.find((name) => !sortFields.includes(name));
      check(field === undefined, `capabilities.sort names ${shown(field)}.`);
      const filter = filters.find((name) => !filterKeys.includes(name));
      check(filter === undefined, `capabilities.filters names ${shown(filter)}.`);
    },
  },
  {
    id: 'client.no-options',
    title: 'it can be called without options',
    howToMend: 'Let options be undefined; a write without an idempotency key is one that is not repeated.',
    needs: [],
    async prove({ client, address, list, tag }) {
      await client.sendUserInvites({ userInvites: [{ email: address('ada') }] });
      await client.userInvites({ limit: 1, search: tag });
      const [ada] = (await list()).items;
      check(ada, 'An invite that was sent without options is not listed.');
      await client.userInvite(ada.id);
      await client.cancelUserInvite(ada.id);
    },
  },
  {
    id: 'invite.same-as-listed',
    title: 'an invite by itself is the one that the list shows',
    howToMend: 'Map list and single invite with the same code.',
    needs: [],
    async prove({ invite, list, client, signal }) {
      await invite(['ada', 'bob']);
      for (const listed of (await list()).items) {
        const read = await client.userInvite(listed.id, { signal });
        for (const key of ['id', 'email', 'status', 'createdAt', 'expiresAt', 'sentCount'] as const)
          check(read[key] === listed[key], `${key} is ${shown(read[key])} by itself and ${shown(listed[key])} in the list.`);
      }
    },
  },
  {
    id: 'errors.read-not-found',
    title: 'reading an invite that is not there is not_found',
    howToMend: 'Reject userInvite with new InvitesError({ code: "not_found" }), also where the id is none that could be.',
    needs: [],
    async prove({ client, signal }) {
      await expectRefusal('userInvite of an unknown id', () => client.userInvite(randomUuid(), { signal }), 'not_found');
    },
  },
  {
    id: 'errors.resend-not-found',
    title: 'resending an invite that is not there is not_found',
    howToMend: 'Reject resendUserInvite with new InvitesError({ code: "not_found" }).',
    needs: [],
    async prove({ client, write }) {
      const call = () => client.resendUserInvite(randomUuid(), write());
      await expectRefusal('resendUserInvite of an unknown id', call, 'not_found');
    },
  },
  {
    id: 'errors.cancel-not-found',
    title: 'canceling an invite that is not there is not_found',
    howToMend: 'Reject cancelUserInvite with new InvitesError({ code: "not_found" }).',
    needs: [],
    async prove({ client, write }) {
      const call = () => client.cancelUserInvite(randomUuid(), write());
      await expectRefusal('cancelUserInvite of an unknown id', call, 'not_found');
    },
  },
  {
    id: 'errors.update-not-found',
    title: 'changing an invite that is not there is not_found',
    howToMend: 'Reject updateUserInvite with new InvitesError({ code: "not_found" }).',
    needs: ['method updateUserInvite'],
    async prove({ client, write }) {
      const call = () => client.updateUserInvite(randomUuid(), { firstName: 'Ada' }, write());
      await expectRefusal('updateUserInvite of an unknown id', call, 'not_found');
    },
  },
];
