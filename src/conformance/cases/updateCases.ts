import type { UserInvite } from '../../domain/UserInvite.js';
import type { UserInviteChanges } from '../../domain/UserInviteChanges.js';
import { isInvitesError } from '../../client/InvitesError.js';
import type { CaseContext, CaseDefinition } from '../CaseContext.js';
import { check, skipIf } from '../check.js';
import { expectNotPending } from '../refusalOf.js';
import { shown } from '../shown.js';

/** How invites are changed. */
export const updateCases: readonly CaseDefinition[] = [
  {
    id: 'update.changes',
    title: 'what is changed is changed, in the answer and on the list',
    howToMend: 'Write the changes, and answer the invite as it is then.',
    needs: ['method updateUserInvite'],
    async prove(context) {
      const ada = await named(context);
      const updated = await update(context, ada, { firstName: 'Augusta' });
      check(updated.firstName === 'Augusta', `firstName was changed to "Augusta" and is ${shown(updated.firstName)}.`);
      const listed = (await context.list()).items[0]?.firstName;
      check(listed === 'Augusta', `firstName was changed to "Augusta" and is ${shown(listed)} on the list.`);
    },
  },
  {
    id: 'update.absent',
    title: 'what is not in the changes stays',
    howToMend: 'Change the properties that are there; undefined and missing ones stay as they are.',
    needs: ['method updateUserInvite'],
    async prove(context) {
      const ada = await named(context);
      const updated = await update(context, ada, { firstName: 'Augusta', lastName: undefined });
      for (const key of ['lastName', 'locale', 'email', 'status'] as const)
        check(
          updated[key] === ada[key],
          `firstName was changed, and ${key} went from ${shown(ada[key])} to ${shown(updated[key])}.`,
        );
    },
  },
  {
    id: 'update.null',
    title: 'null clears',
    howToMend: 'Write null as null, not as "leave it".',
    needs: ['method updateUserInvite'],
    async prove(context) {
      const updated = await update(context, await named(context), { lastName: null });
      check(updated.lastName === null, `lastName was cleared and is ${shown(updated.lastName)}.`);
    },
  },
  {
    id: 'update.roles',
    title: 'roles are changed, or refused as a field that cannot be',
    howToMend:
      'Change the roles by key; reject with { code: "validation", fields: [{ path: "roles", … }] } where that is not possible.',
    needs: ['method updateUserInvite'],
    async prove(context) {
      const [first, second] = await context.roleKeys();
      skipIf(first === undefined || second === undefined, 'There are not two roles to give.');
      const [ada] = await context.invite(['ada'], { roles: [first!] });
      const given = await update(context, ada!, { roles: [second!] }).then(
        ({ roles }) => roles.map(({ key }) => key).join(', '),
        (error: unknown) => (isInvitesError(error) && error.details.code === 'validation' ? second : String(error)),
      );
      check(given === second, `The role was changed to "${second}" and is "${given}".`);
    },
  },
  {
    id: 'update.over',
    title: 'an invite that is over is not changed, and the answer says why',
    howToMend: 'Reject with { code: "invite_not_pending", status }.',
    needs: ['method updateUserInvite'],
    async prove(context) {
      const [ada] = await context.invite(['ada']);
      await context.client.cancelUserInvite(ada!.id, context.write());
      const call = () => update(context, ada!, { firstName: 'Augusta' });
      await expectNotPending('updateUserInvite of a canceled invite', call, 'canceled');
    },
  },
];

function update({ client, write }: CaseContext, { id }: UserInvite, changes: UserInviteChanges): Promise<UserInvite> {
  return client.updateUserInvite(id, changes, write());
}

async function named({ invite, list }: CaseContext): Promise<UserInvite> {
  await invite(['ada'], { firstName: 'Ada', lastName: 'Lovelace', locale: 'en' });
  const [ada] = (await list()).items;
  skipIf(!ada || ada.firstName === null || ada.lastName === null, 'The back end keeps no names.');
  return ada!;
}
