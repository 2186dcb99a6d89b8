import type { InviteeInput, InvitesClient, UserInvitesPage, UserInvitesParams, WriteOptions } from '../client/InvitesClient.js';
import { canonicalEmail } from '../domain/canonicalEmail.js';
import type { SendField } from '../domain/SendField.js';
import type { SendUserInviteResult } from '../domain/SendUserInvitesResult.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { CaseContext, SubjectHooks } from './CaseContext.js';
import { check } from './check.js';
import type { ConformanceSubject } from './ConformanceSubject.js';
import { randomText } from './randomText.js';

const largestLimit = 50;
const mostPages = 50;
// Two answers within one tick of a server's clock have no order.
const tickMs = 5;

/** Gives a case its client, addresses that nobody else has, and ways to invite and to list them. */
export function createCaseContext(subject: ConformanceSubject, signal: AbortSignal): CaseContext {
  const client = subject.client as Required<InvitesClient>;
  const tag = `conf${randomText()}`;
  const addressOf = subject.address ?? ((name) => `${name}@conformance.example`);

  const address = (name: string) => addressOf(`${tag}-${name}`);

  const write = (idempotencyKey = `conformance-${randomText()}${randomText()}`): WriteOptions => ({ idempotencyKey, signal });

  const list = (params: Partial<UserInvitesParams> = {}): Promise<UserInvitesPage> =>
    client.userInvites({ limit: largestLimit, ...(!subject.emptyTenant && { search: tag }), ...params }, { signal });

  async function send(userInvites: readonly InviteeInput[]): Promise<readonly SendUserInviteResult[]> {
    const { sendLimit } = client.capabilities;
    const results: SendUserInviteResult[] = [];
    for (let start = 0; start < userInvites.length; start += sendLimit) {
      const part = { userInvites: userInvites.slice(start, start + sendLimit) };
      results.push(...(await client.sendUserInvites(part, write())).results);
    }
    return results;
  }

  async function findInvite(email: string): Promise<UserInvite> {
    const { items } = await list({ search: email });
    const found = items.find((invite) => canonicalEmail(invite.email) === canonicalEmail(email));
    check(found, `${email} was invited, but userInvites does not find the invite by its address.`);
    return found;
  }

  const carries = (field: SendField) => client.capabilities.sendFields?.includes(field) ?? true;

  const invite: CaseContext['invite'] = async (names, { firstName, lastName, locale, data, ...more } = {}) => {
    const carried = {
      ...(carries('names') && { firstName, lastName }),
      ...(carries('locale') && { locale }),
      ...(carries('data') && { data }),
    };
    const invitees = names.map((name) => ({ email: address(name), ...more, ...carried }));
    const results = await send(invitees);
    const invites: UserInvite[] = [];
    for (const { email } of invitees) {
      const result = results.find((candidate) => canonicalEmail(candidate.email) === canonicalEmail(email));
      check(result, `sendUserInvites has no result for ${email}.`);
      check(result.outcome === 'sent', `The case begins with an invite to ${email}, whose outcome is "${result.outcome}".`);
      invites.push(result.invite ?? (await findInvite(email)));
    }
    return invites;
  };

  return {
    client,
    subject: subject as SubjectHooks,
    tag,
    signal,
    address,
    write,
    send,
    carries,
    invite,

    async inviteInTurn(names) {
      const invites: UserInvite[] = [];
      for (const name of names) {
        invites.push(...(await invite([name])));
        await new Promise((resolve) => setTimeout(resolve, tickMs));
      }
      return invites;
    },

    list,

    async walk(params = {}) {
      const { pagination } = client.capabilities;
      const limit = params.limit ?? 2;
      const pages: UserInvitesPage[] = [];
      let next: Partial<UserInvitesParams> = pagination === 'offset' ? { offset: 0 } : {};
      while (pages.length < mostPages) {
        const page = await list({ limit, ...params, ...next });
        pages.push(page);
        if (pagination === 'offset' ? page.items.length < limit : page.nextCursor === null) break;
        next = pagination === 'offset' ? { offset: pages.length * limit } : { cursor: page.nextCursor! };
      }
      return pages;
    },

    async roleKeys() {
      return subject.roles ?? (client.roles ? (await client.roles({}, { signal })).map(({ key }) => key) : []);
    },
  };
}
