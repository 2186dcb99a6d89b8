import { randomUUID } from 'node:crypto';

import { GraphQLError } from 'graphql';

interface Invite {
  id: string;
  email: string;
  firstName: string;
  lastName: string;
  locale: string | null;
  status: string;
  data: unknown;
  roleKeys: string[] | null;
  createdAt: string;
  updatedAt: string;
  statusUpdatedAt: string;
  tenantId: string;
  createdByUserId: string;
  acceptedByUserId: string | null;
  userTokenId: string;
  token: string;
}

interface Invitee {
  createdByUserId: string;
  email: string;
  firstName?: string;
  lastName?: string;
  locale?: string;
  roles?: string[];
  data?: unknown;
}

type IdOrTextFilter = { equalTo?: string; iLike?: string; valueIn?: string[] };

interface ListArguments {
  filter?: Record<string, IdOrTextFilter | null> | null;
  limit?: number;
  offset?: number;
  order?: { sort: 'createdAt' | 'status'; order: 'ASC' | 'DESC' };
}

interface RoleArguments {
  filter?: { name?: IdOrTextFilter; invite?: { equalTo?: boolean } };
  limit?: number;
  offset?: number;
}

/** How the text of a failed invitee is written. */
export type FailureKind = 'object' | 'list' | 'extensions' | 'sentence';

const roles = ['member', 'editor', 'admin', 'owner'].map((key) => ({
  id: `role-${key}`,
  key,
  name: `${key[0]!.toUpperCase()}${key.slice(1)}`,
  description: null,
}));

/** A GraphQL error as ROQ answers it. */
export function refusal(errorCode: string, statusCode: number, variables: object = {}): GraphQLError {
  const response = { statusCode, errorCode, message: errorCode, variables };
  return new GraphQLError(errorCode, { extensions: { code: 'BAD_REQUEST', response } });
}

function failureText(kind: FailureKind, errorCode: string, message: string): string {
  switch (kind) {
    case 'object':
      return JSON.stringify({ message, variables: {}, errorCode });
    case 'list':
      return JSON.stringify([{ message, variables: {}, errorCode }]);
    case 'extensions':
      return JSON.stringify({ message, extensions: { response: { errorCode, message, variables: {} } } });
    default:
      return message;
  }
}

function matches(value: string | null, { equalTo, iLike, valueIn }: IdOrTextFilter): boolean {
  if (equalTo !== undefined && value !== equalTo) return false;
  if (valueIn !== undefined && !valueIn.includes(value ?? '')) return false;
  return iLike === undefined || likePattern(iLike).test(value ?? '');
}

// As SQL has it: % is anything, _ any letter, and a backslash takes the meaning away.
function likePattern(pattern: string): RegExp {
  const parts = pattern.match(/\\.|[^\\]/gs) ?? [];
  const translated = parts.map((part) => {
    if (part === '%') return '.*';
    return part === '_' ? '.' : part.replace(/^\\/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${translated.join('')}$`, 'is');
}

/** A project of ROQ in memory: the resolvers of its schema, and what mail and time do. */
export function createRoqProject() {
  const invites: Invite[] = [];
  let failureKind: FailureKind = 'object';
  let time = Date.parse('2023-11-22T12:00:00.000Z');
  const now = () => new Date((time += 1000)).toISOString();
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

  const userOf = (id: string | null) =>
    id === null
      ? null
      : { id, email: `${id}@acme.example`, firstName: 'Zoë', lastName: '', reference: id, createdAt: now(), updatedAt: now() };

  const shown = (invite: Invite) => ({
    ...invite,
    roles: {
      data: roles.filter(({ key }) => invite.roleKeys?.includes(key)),
      totalCount: invite.roleKeys?.length ?? 0,
    },
    createdBy: userOf(invite.createdByUserId),
    acceptedBy: userOf(invite.acceptedByUserId),
  });

  function find(id: string): Invite {
    const invite = invites.find((one) => one.id === id);
    if (!invite) throw refusal('USER_INVITATION_NOT_FOUND', 404, { id });
    return invite;
  }

  function requireOpen(invite: Invite, errorCode: string): void {
    if (invite.status === 'pending' || invite.status === 'expired') return;
    throw refusal(errorCode, 400, { userInviteStatus: invite.status });
  }

  function setStatus(invite: Invite, status: string) {
    Object.assign(invite, { status, statusUpdatedAt: now(), updatedAt: now() });
    return shown(invite);
  }

  function add(tenantId: string, invitee: Invitee): Invite | string {
    const { email } = invitee;
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) return failureText(failureKind, 'INVALID_EMAIL', 'email must be an email');
    if (email.endsWith('@acme.example'))
      return failureText(failureKind, 'USER_ALREADY_EXISTS', `The user with the email address ${email} already exists`);
    if (invites.some((one) => one.tenantId === tenantId && same(one.email, email) && one.status === 'pending'))
      return failureText(failureKind, 'USER_INVITE_ALREADY_EXIST', `${email} has already been invited`);
    const made: Invite = {
      id: randomUUID(),
      email: email.toLowerCase(),
      firstName: invitee.firstName ?? '',
      lastName: invitee.lastName ?? '',
      locale: invitee.locale ?? null,
      status: 'pending',
      data: invitee.data ?? null,
      roleKeys: invitee.roles ?? null,
      createdAt: now(),
      updatedAt: now(),
      statusUpdatedAt: now(),
      tenantId,
      createdByUserId: invitee.createdByUserId,
      acceptedByUserId: null,
      userTokenId: randomUUID(),
      token: randomUUID(),
    };
    invites.push(made);
    return made;
  }

  function send({ tenantId, userInvites }: { tenantId: string; userInvites: Invitee[] }) {
    if (userInvites.length > 10) throw refusal('BULK_USER_INVITE_LIMIT_EXCEEDED', 400, { maxAllowed: 10 });
    const results = userInvites.map((invitee) => ({ invitee, result: add(tenantId, invitee) }));
    const success = results.flatMap(({ result }) => (typeof result === 'string' ? [] : [shown(result)]));
    const errors = results.flatMap(({ invitee, result }) =>
      typeof result === 'string' ? [{ email: invitee.email, error: result, firstName: '', lastName: '' }] : [],
    );
    return { success: success.length > 0 ? success.toReversed() : null, errors: errors.length > 0 ? errors : null };
  }

  function findByToken(token: string): Invite {
    const found = invites.find((one) => one.token === token);
    if (!found) throw refusal('INVALID_USER_TOKEN', 400);
    if (found.status === 'expired') throw refusal('EXPIRED_USER_TOKEN', 400);
    requireOpen(found, 'USER_INVITE_ACCEPTANCE_FAILED');
    return found;
  }

  function accept(token: string) {
    const found = findByToken(token);
    found.acceptedByUserId = 'invitee';
    return setStatus(found, 'accepted');
  }

  return {
    /** In which of its ways it writes why somebody was not invited. */
    failWith: (kind: FailureKind) => (failureKind = kind),

    expire: (id: string) => void setStatus(find(id), 'expired'),

    tokenOf: (id: string) => find(id).token,

    resolvers: {
      userInvites({ filter, limit = 100, offset = 0, order }: ListArguments) {
        const found = invites.filter((one) =>
          Object.entries(filter ?? {}).every(([key, part]) => !part || matches(one[key as 'email'], part)),
        );
        const sign = order?.order === 'DESC' ? -1 : 1;
        const sorted = order
          ? found.toSorted((a, b) => sign * (a[order.sort] < b[order.sort] ? -1 : a[order.sort] > b[order.sort] ? 1 : 0))
          : found;
        return { data: sorted.slice(offset, offset + limit).map(shown), totalCount: found.length };
      },
      userInvite: ({ id }: { id: string }) => shown(find(id)),
      roles: ({ filter, limit = 100, offset = 0 }: RoleArguments) => {
        const found = roles.filter(
          ({ key, name }) => !(filter?.invite?.equalTo && key === 'owner') && (!filter?.name || matches(name, filter.name)),
        );
        return { data: found.slice(offset, offset + limit), totalCount: found.length };
      },
      checkUserInviteToken({ token }: { token: string }) {
        const found = invites.find((one) => one.token === token);
        return {
          isValid: found?.status === 'pending',
          isExpired: found ? found.status === 'expired' : null,
          email: found?.email ?? null,
        };
      },
      sendUserInvites: ({ userInvites }: { userInvites: Parameters<typeof send>[0] }) => send(userInvites),
      sendUserInvitesV2: ({ data }: { data: Parameters<typeof send>[0] }) => send(data),
      resendUserInvite({ id }: { id: string }) {
        const found = find(id);
        requireOpen(found, 'USER_INVITE_RESENDING_FAILED');
        Object.assign(found, { userTokenId: randomUUID(), token: randomUUID() });
        return setStatus(found, 'pending');
      },
      cancelUserInvite({ id }: { id: string }) {
        const found = find(id);
        requireOpen(found, 'USER_INVITE_CANCELLATION_FAILED');
        return setStatus(found, 'canceled');
      },
      updateUserInvite({ id, userInvite }: { id: string; userInvite: Partial<Invite> }) {
        const found = find(id);
        Object.assign(found, userInvite, { updatedAt: now() });
        return shown(found);
      },
      acceptUserInvite: ({ acceptUserInvite }: { acceptUserInvite: { token: string } }) => accept(acceptUserInvite.token),
      acceptUserInviteV2: ({ data }: { data: { token: string } }) => accept(data.token),
    },
  };
}
