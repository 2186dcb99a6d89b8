import { isInvitesError } from '../../client/InvitesError.js';
import type { ReadOptions } from '../../client/InvitesClient.js';
import type { CaseContext, CaseDefinition } from '../CaseContext.js';
import { check } from '../check.js';
import { rejectionOf } from '../refusalOf.js';

const howToMend =
  "Pass options.signal to fetch, and reject with the signal's reason when it fires: never with an InvitesError, which would be shown.";

type Read = (options: ReadOptions) => Promise<unknown>;

/** What becomes of reads whose answer is no longer wanted. */
export const abortCases: readonly CaseDefinition[] = [
  {
    id: 'abort.list',
    title: 'a list that is no longer wanted is rejected with an AbortError, and with no InvitesError',
    howToMend,
    needs: [],
    prove: ({ client }) => expectAbort('userInvites', (options) => client.userInvites({ limit: 10 }, options)),
  },
  {
    id: 'abort.invite',
    title: 'an invite that is no longer wanted is rejected with an AbortError, and with no InvitesError',
    howToMend,
    needs: [],
    async prove({ client, invite }) {
      const [ada] = await invite(['ada']);
      await expectAbort('userInvite', (options) => client.userInvite(ada!.id, options));
    },
  },
  {
    id: 'abort.lookups',
    title: 'whatever else is read can be aborted, too',
    howToMend,
    needs: [],
    async prove({ client, address }) {
      for (const [name, read] of lookupsOf(client, address)) await expectAbort(name, read);
    },
  },
  {
    id: 'abort.before',
    title: 'a read whose signal fired before it began is not answered',
    howToMend: 'Call options.signal?.throwIfAborted() first where fetch does not get the signal.',
    needs: [],
    async prove({ client }) {
      const signal = AbortSignal.abort();
      const rejection = await rejectionOf('userInvites with a signal that fired', () =>
        client.userInvites({ limit: 10 }, { signal }),
      );
      check(!isInvitesError(rejection), 'userInvites with a signal that fired was rejected with an InvitesError.');
    },
  },
  {
    id: 'abort.reason',
    title: "an aborted read is rejected with the signal's own reason",
    howToMend: 'Reject with options.signal.reason, as fetch does; do not wrap it.',
    needs: [],
    async prove({ client }) {
      const controller = new AbortController();
      const reason = new Error('superseded');
      const rejection = await rejectionOf('An aborted userInvites', () => {
        const read = client.userInvites({ limit: 10 }, { signal: controller.signal });
        controller.abort(reason);
        return read;
      });
      check(rejection === reason, `userInvites was rejected with ${String(rejection)} instead of the reason of its signal.`);
    },
  },
  {
    id: 'abort.others',
    title: 'an aborted read leaves others as they are',
    howToMend: 'Where reads share a request, end it only when nobody wants its answer.',
    needs: [],
    async prove({ invite, client, list, signal }) {
      const [ada] = await invite(['ada']);
      const controller = new AbortController();
      const aborted = client.userInvite(ada!.id, { signal: controller.signal }).catch(() => null);
      const wanted = Promise.all([client.userInvite(ada!.id, { signal }), list()]);
      controller.abort();
      const [read, page] = await wanted;
      await aborted;
      check(read.id === ada!.id && page.items.length === 1, 'A read beside an aborted one has not the answer that it should.');
    },
  },
];

async function expectAbort(name: string, read: Read): Promise<void> {
  const controller = new AbortController();
  const rejection = await rejectionOf(`An aborted ${name}`, () => {
    const answer = read({ signal: controller.signal });
    controller.abort();
    return answer;
  });
  // By its name: a runner such as Jest has an Error of its own for tests, which the platform's are none of.
  const { name: kind } = Object(rejection) as { name?: unknown };
  const isAbort = kind === 'AbortError' && !isInvitesError(rejection);
  check(isAbort, `An aborted ${name} was rejected with ${String(rejection)} instead of an AbortError.`);
}

function lookupsOf(client: CaseContext['client'], address: CaseContext['address']): readonly (readonly [string, Read])[] {
  const { roles, inviters, quota, checkInvitees, receivedUserInvites } = client as Partial<CaseContext['client']>;
  const all: readonly (readonly [string, false | Read])[] = [
    ['roles', roles !== undefined && ((options) => client.roles({}, options))],
    ['inviters', inviters !== undefined && ((options) => client.inviters({}, options))],
    ['quota', quota !== undefined && ((options) => client.quota(options))],
    ['checkInvitees', checkInvitees !== undefined && ((options) => client.checkInvitees([address('ada')], options))],
    ['receivedUserInvites', receivedUserInvites !== undefined && ((options) => client.receivedUserInvites(options))],
  ];
  return all.flatMap(([name, read]) => (read ? [[name, read] as const] : []));
}
