import { canonicalEmail } from '../../domain/canonicalEmail.js';
import type { CaseContext, CaseDefinition } from '../CaseContext.js';
import { check, skipIf } from '../check.js';
import { expectShape } from '../expectShape.js';
import { checksShape, peopleShape, quotaShape, rolesShape } from '../shapes.js';

/** What forms and filters ask for, and news. */
export const lookupCases: readonly CaseDefinition[] = [
  {
    id: 'roles.list',
    title: 'the roles that can be given have keys and names, each once',
    howToMend: 'Answer { key, name } for each role that the viewer may give.',
    needs: ['method roles'],
    async prove({ client, signal }) {
      const roles = await client.roles({}, { signal });
      expectShape(rolesShape, roles, 'roles');
      check(new Set(roles.map(({ key }) => key)).size === roles.length, 'Two roles have the same key.');
    },
  },
  {
    id: 'roles.can-be-given',
    title: 'each role that is offered can be given',
    howToMend: 'Leave out roles that the viewer may not give: what is offered and then refused is a trap.',
    needs: ['method roles'],
    async prove({ client, signal, invite }) {
      const roles = (await client.roles({}, { signal })).slice(0, 10);
      for (const [index, { key }] of roles.entries()) await invite([`role-${index}`], { roles: [key] });
    },
  },
  {
    id: 'roles.search',
    title: 'a search for a role finds it by its name',
    howToMend: 'Compare `search` with the names of roles; or set capabilities.roleSearch to false.',
    needs: ['method roles', 'role search'],
    async prove({ client, signal }) {
      const [role] = await client.roles({}, { signal });
      skipIf(!role, 'There are no roles to give.');
      const found = await client.roles({ search: role!.name }, { signal });
      check(
        found.some(({ key }) => key === role!.key),
        `A search for "${role!.name}" does not find that role.`,
      );
      const nothing = await client.roles({ search: 'no-role-is-called-so' }, { signal });
      check(nothing.length === 0, 'A search for a role that does not exist finds one.');
    },
  },
  {
    id: 'inviters.list',
    title: 'whoever has invited is among the inviters',
    howToMend: 'Answer, each once, the people whose ids invitedBy has.',
    needs: ['method inviters'],
    async prove({ client, signal, invite }) {
      const [ada] = await invite(['ada']);
      skipIf(ada!.invitedBy === null, 'The back end does not say who invited.');
      const inviters = await client.inviters({}, { signal });
      expectShape(peopleShape, inviters, 'inviters');
      check(
        inviters.filter(({ id }) => id === ada!.invitedBy!.id).length === 1,
        'Whoever has invited is not among the inviters once.',
      );
    },
  },
  {
    id: 'inviters.search',
    title: 'a search for an inviter finds them by their name',
    howToMend: 'Compare `search` with the names and addresses of those who have invited.',
    needs: ['method inviters'],
    async prove({ client, signal, invite }) {
      await invite(['ada']);
      const inviter = (await client.inviters({}, { signal })).find(({ name }) => name !== null);
      skipIf(!inviter, 'The back end does not say what inviters are called.');
      const { id, name } = inviter!;
      const found = await client.inviters({ search: name! }, { signal });
      check(
        found.some((person) => person.id === id),
        `A search for "${name}" does not find that inviter.`,
      );
      const nobody = await client.inviters({ search: 'nobody-is-called-so' }, { signal });
      check(nobody.length === 0, 'A search for an inviter who does not exist finds one.');
    },
  },
  {
    id: 'quota.shape',
    title: 'seats are whole numbers, and a limit that does not exist is null',
    howToMend: 'Answer { limit, used }, limit null where there is none.',
    needs: ['method quota'],
    async prove({ client, signal }) {
      expectShape(quotaShape, await client.quota({ signal }), 'quota');
    },
  },
  {
    id: 'quota.used',
    title: 'an invite takes a seat',
    howToMend: 'Count at once: the form says how many are left.',
    needs: ['method quota'],
    async prove({ client, signal, invite }) {
      const before = await client.quota({ signal });
      skipIf(before.limit === null, 'There is no limit.');
      await invite(['ada', 'bob']);
      const { used } = await client.quota({ signal });
      check(used === before.used + 2, `Two were invited, and used went from ${before.used} to ${used}.`);
    },
  },
  {
    id: 'checks.states',
    title: 'addresses are checked before they are invited',
    howToMend: 'Answer a state for each address, as it was asked: "ok" or "already_invited", as a send would say.',
    needs: ['method checkInvitees'],
    async prove({ client, signal, invite, address, list }) {
      await invite(['ada']);
      const emails = [address('ada'), address('bob')];
      const checks = await client.checkInvitees(emails, { signal });
      expectShape(checksShape, checks, 'checkInvitees');
      const states = emails.map(
        (email) => checks.find((one) => canonicalEmail(one.email) === canonicalEmail(email))?.state ?? 'without an answer',
      );
      check(states.join() === 'already_invited,ok', `An invited and a new address are ${states.join(' and ')}.`);
      check((await list()).items.length === 1, 'Checking an address invited it.');
    },
  },
  {
    id: 'checks.expired',
    title: 'whoever’s invite has expired is checked as who can be invited',
    howToMend: 'Answer "ok" for an address whose invite is past its expiry by the back end’s clock, as a send would.',
    needs: ['method checkInvitees', 'hook expire'],
    async prove({ client, signal, invite, subject, address }) {
      const [ada] = await invite(['ada']);
      await subject.expire(ada!);
      const [state] = (await client.checkInvitees([address('ada')], { signal })).map((one) => one.state);
      check(state === 'ok', `An address whose invite has expired is "${state}".`);
    },
  },
  {
    id: 'news.told',
    title: 'what somebody else changes is told',
    howToMend: 'Call the listener after the change can be read.',
    needs: ['method subscribe', 'hook cancelElsewhere'],
    async prove({ client, invite, subject, list, signal }) {
      const [ada] = await invite(['ada']);
      const news = subscribeOnce(client, signal);
      await subject.cancelElsewhere(ada!);
      await news;
      const status = (await list()).items[0]?.status;
      check(status === 'canceled', `The listener was told, and the list still shows "${status}".`);
    },
  },
  {
    id: 'news.stopped',
    title: 'whoever stopped listening is told nothing',
    howToMend: 'Let the function that subscribe returns take that listener off, and no other.',
    needs: ['method subscribe', 'hook cancelElsewhere'],
    async prove({ client, invite, subject, signal }) {
      const [ada] = await invite(['ada']);
      let told = 0;
      const listener = () => (told += 1);
      const stop = client.subscribe(listener);
      const news = subscribeOnce(client, signal);
      stop();
      const before = told;
      await subject.cancelElsewhere(ada!);
      await news;
      check(told === before, 'A listener that was taken off was told of a change.');
    },
  },
];

/** Resolves when a listener of its own is told. */
function subscribeOnce(client: CaseContext['client'], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = client.subscribe(() => {
      stop();
      resolve();
    });
    signal.addEventListener('abort', () => {
      stop();
      reject(signal.reason);
    });
  });
}
