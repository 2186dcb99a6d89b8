import { InvitesError, isInvitesError } from '../../src/client/InvitesError.js';
import type { UserInvitesParams } from '../../src/client/InvitesClient.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import { errorOfStatus } from '../../src/client/rest/errorOfStatus.js';

const statuses = [400, 401, 403, 404, 409, 410, 413, 429, 500];

/** A server for the REST wire over an in-memory client, as `fetch`; tenant routes are below `root`. */
export function createMemoryFetch(client: MemoryInvitesClient, root: string): typeof fetch {
  let requests = 0;
  return async (input, init = {}) => {
    requests += 1;
    const url = new URL(input as string, 'https://northwind.example');
    const headers = new Headers(init.headers);
    const signal = init.signal ?? new AbortController().signal;
    const write = { idempotencyKey: headers.get('Idempotency-Key') ?? `request ${requests}`, signal };
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const [resource = '', id = '', action = ''] = url.pathname
      .slice(root.length + 1)
      .split('/')
      .map(decodeURIComponent);
    const search = url.searchParams.get('search') ?? undefined;

    const answers: Readonly<Record<string, () => unknown>> = {
      'GET invites': () => (id ? client.userInvite(id, { signal }) : client.userInvites(paramsOf(url.searchParams), { signal })),
      'PATCH invites': () => client.updateUserInvite(id, body, write),
      'POST invites': () => (id ? changeInvite() : client.sendUserInvites(body, write)),
      'GET roles': async () => ({ roles: await client.roles({ search }, { signal }) }),
      'GET inviters': async () => ({ inviters: await client.inviters({ search }, { signal }) }),
      'GET quota': () => client.quota({ signal }),
      'POST invitees': async () => ({ invitees: await client.checkInvitees(body.emails, { signal }) }),
      'GET received-invites': async () => ({ invites: await client.receivedUserInvites({ signal }) }),
      'POST invite-tokens': () => answerToken(),
    };

    function changeInvite(): unknown {
      switch (action || id) {
        case 'resend':
          return action ? client.resendUserInvite(id, write) : client.resendUserInvites(body, write);
        case 'cancel':
          return action ? client.cancelUserInvite(id, write) : client.cancelUserInvites(body, write);
        case 'delete':
          return client.deleteUserInvites(body, write);
        case 'restore':
          return client.restoreUserInvite(id, write);
        default:
          return client.userInviteLink(id, write);
      }
    }

    function answerToken(): unknown {
      switch (id) {
        case 'check':
          return client.checkUserInviteToken(body.token, { signal });
        case 'accept':
          return client.acceptUserInvite(body, write);
        case 'decline':
          return client.declineUserInvite(body, write);
        default:
          return client.requestUserInvite(body, write);
      }
    }

    try {
      const answer = answers[`${init.method ?? 'GET'} ${resource}`];
      if (!answer) throw new InvitesError({ code: 'not_found' });
      return Response.json((await answer()) ?? {});
    } catch (error) {
      if (!isInvitesError(error)) throw error;
      const status = statuses.find((one) => errorOfStatus(one).code === error.details.code) ?? 409;
      return Response.json({ error: error.details }, { status });
    }
  };
}

function paramsOf(query: URLSearchParams): UserInvitesParams {
  const all = (name: string) => (query.has(name) ? query.getAll(name) : undefined);
  const one = (name: string) => query.get(name) ?? undefined;
  const [, descending, field] = /^(-?)(.+)$/.exec(one('sort') ?? '') ?? [];
  const filter = {
    status: all('status'),
    roles: all('roles'),
    invitedBy: all('invitedBy'),
    sentFrom: one('sentFrom'),
    sentTo: one('sentTo'),
  };
  return {
    limit: Number(one('limit')),
    offset: Number(one('offset') ?? 0),
    search: one('search'),
    sort: field ? { field, direction: descending ? 'desc' : 'asc' } : undefined,
    filter,
  } as UserInvitesParams;
}
