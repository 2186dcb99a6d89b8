import { ApiError } from '../api/ApiError.js';
import type { SendUserInvitesAnswer, SendUserInvitesBody } from '../api/schemas/sendUserInvitesSchema.js';
import { accountAddress, isBlockedAddress, isEmailAddress } from './emailAddress.js';
import type { InviteWriteScope } from './InviteScope.js';
import { queueInviteMail } from './inviteMails.js';
import { lockQuota } from './inviteQuota.js';
import { areInviteRoles } from './inviteRoles.js';
import { insertInvite } from './insertInvite.js';
import { lockOpenInvite } from './lockOpenInvite.js';
import { memberAddresses } from './memberAddresses.js';
import { recordEvent } from './recordEvent.js';
import { selectInvites } from './selectInvites.js';
import { toUserInvite } from './toUserInvite.js';

type Invitee = SendUserInvitesBody['userInvites'][number];
type Result = SendUserInvitesAnswer['results'][number];
type SentResult = Result & { inviteId?: string; made?: boolean };

const longestLifetimeMs = 90 * 24 * 60 * 60 * 1000;

/**
 * Invites everybody who can be invited; what became of each is in the answer. Only an invite that is made counts
 * against the quota: not one that is renewed, nor anybody who is not invited.
 */
export async function sendInvites(scope: InviteWriteScope, body: SendUserInvitesBody): Promise<SendUserInvitesAnswer> {
  const expiresAt = expiryOf(scope, body.expiresAt);
  let left = await lockQuota(scope);
  const members = await memberAddresses(
    scope,
    body.userInvites.map(({ email }) => email),
  );
  const results: SentResult[] = [];
  for (const invitee of body.userInvites) {
    const result =
      refusalOf(invitee, members, scope.settings.blockedDomains) ??
      (left > 0 || (await lockOpenInvite(scope, invitee.email))
        ? await send(scope, body, invitee, expiresAt)
        : beyondQuota(invitee));
    if (result.made) left -= 1;
    results.push(result);
  }
  return { results: await withInvites(scope, results) };
}

function refusalOf(
  { email, roles = [] }: Invitee,
  members: ReadonlySet<string>,
  blockedDomains: readonly string[],
): SentResult | null {
  if (!isEmailAddress(email)) return invalid(email, 'email', 'invalid_format');
  if (!areInviteRoles(roles)) return invalid(email, 'roles', 'unknown_role');
  if (isBlockedAddress(email, blockedDomains)) return { email, outcome: 'blocked' };
  return members.has(accountAddress(email)) ? { email, outcome: 'already_member' } : null;
}

function invalid(email: string, path: string, code: string): Result {
  return { email, outcome: 'invalid', error: { code: 'validation', fields: [{ path, code }] } };
}

function beyondQuota({ email }: Invitee): SentResult {
  return { email, outcome: 'failed', error: { code: 'quota_exceeded' } };
}

async function send(scope: InviteWriteScope, body: SendUserInvitesBody, invitee: Invitee, expiresAt: Date): Promise<SentResult> {
  const { db, now, userId } = scope;
  const inserted = await insertInvite(scope, { ...invitee, message: body.message ?? null, delivery: body.delivery, expiresAt });
  if (!inserted) return { email: invitee.email, outcome: 'already_invited' };
  const { inviteId, renewed } = inserted;
  if (!renewed) await recordEvent(db, { invite_id: inviteId, type: 'created', at: now, by_user: userId });
  if (body.delivery === 'email') {
    await queueInviteMail(db, { inviteId, now });
    await recordEvent(db, { invite_id: inviteId, type: renewed ? 'resent' : 'sent', at: now, by_user: userId });
  }
  return { email: invitee.email, outcome: 'sent', inviteId, made: !renewed };
}

async function withInvites(scope: InviteWriteScope, results: readonly SentResult[]): Promise<Result[]> {
  const ids = results.flatMap(({ inviteId }) => inviteId ?? []);
  const rows =
    ids.length === 0
      ? []
      : await selectInvites(scope.db, scope.organizationId, scope.now).where('invite.id', 'in', ids).execute();
  const invites = new Map(rows.map((row) => [row.id, toUserInvite(row, scope.now, scope.settings)]));
  return results.map(({ email, outcome, error, inviteId = '' }) => {
    const invite = invites.get(inviteId);
    return { email, outcome, ...(invite && { invite }), ...(error && { error }) };
  });
}

function expiryOf({ now, settings }: InviteWriteScope, expiresAt: string | undefined): Date {
  if (expiresAt === undefined) return new Date(now.getTime() + settings.lifetimeMs);
  const ahead = Date.parse(expiresAt) - now.getTime();
  if (ahead > 0 && ahead <= longestLifetimeMs) return new Date(expiresAt);
  throw new ApiError({ code: 'validation', fields: [{ path: 'expiresAt', code: 'out_of_range' }] });
}
