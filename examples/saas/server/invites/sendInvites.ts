import { ApiError } from '../api/ApiError.js';
import type { ErrorDetails } from '../api/schemas/errorSchema.js';
import type { SendUserInvitesAnswer, SendUserInvitesBody } from '../api/schemas/sendUserInvitesSchema.js';
import { accountAddress, isBlockedAddress, isEmailAddress } from './emailAddress.js';
import type { InviteWriteScope } from './InviteScope.js';
import { queueInviteMail, withdrawInviteMails } from './inviteMails.js';
import { lockQuota } from './inviteQuota.js';
import { areInviteRoles, mayGive } from '../../shared/inviteRoles.js';
import { insertInvite } from './insertInvite.js';
import { lockOpenInvite, lockOpenInvites } from './lockOpenInvite.js';
import { lockMailBudget } from './mailBudget.js';
import type { MailBudget } from './mailBudget.js';
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
  const emails = body.userInvites.map(({ email }) => email);
  const budget = body.delivery === 'email' ? await lockMailBudget(scope, emails.filter(isEmailAddress)) : null;
  let left = await lockQuota(scope);
  // Whoever accepts right now is a member by the time that the members are read.
  await lockOpenInvites(scope, emails);
  const members = await memberAddresses(scope, emails);
  const results: SentResult[] = [];
  for (const invitee of body.userInvites) {
    const result = refusalOf(scope, invitee, members) ?? (await sendWithin(scope, body, invitee, { left, budget, expiresAt }));
    if (result.made) left -= 1;
    results.push(result);
  }
  await budget?.settle();
  return { results: await withInvites(scope, results) };
}

function refusalOf(
  { settings, rank }: InviteWriteScope,
  { email, roles = [] }: Invitee,
  members: ReadonlySet<string>,
): SentResult | null {
  if (!isEmailAddress(email)) return invalid(email, 'email', 'invalid_format');
  if (!areInviteRoles(roles)) return invalid(email, 'roles', 'unknown_role');
  if (!mayGive(rank, roles)) return failed(email, { code: 'forbidden' });
  if (isBlockedAddress(email, settings.blockedDomains)) return { email, outcome: 'blocked' as const };
  return members.has(accountAddress(email)) ? { email, outcome: 'already_member' as const } : null;
}

interface Limits {
  /** What is left of the organization's quota. */
  left: number;

  /** What is left of mails; null where none is sent. */
  budget: MailBudget | null;

  expiresAt: Date;
}

async function sendWithin(
  scope: InviteWriteScope,
  body: SendUserInvitesBody,
  invitee: Invitee,
  { left, budget, expiresAt }: Limits,
): Promise<SentResult> {
  const { email } = invitee;
  const refusal = budget?.refusalOf(email);
  if (left > 0 && !refusal) return send(scope, body, invitee, { budget, expiresAt });
  const open = await lockOpenInvite(scope, email);
  if (open && open.expires_at > scope.now) return { email, outcome: 'already_invited' };
  if (refusal) return failed(email, refusal.details);
  return open ? send(scope, body, invitee, { budget, expiresAt }) : failed(email, { code: 'quota_exceeded' });
}

function failed(email: string, error: ErrorDetails): SentResult {
  return { email, outcome: 'failed', error };
}

function invalid(email: string, path: string, code: string): Result {
  return { email, outcome: 'invalid', error: { code: 'validation', fields: [{ path, code }] } };
}

async function send(
  scope: InviteWriteScope,
  body: SendUserInvitesBody,
  invitee: Invitee,
  { budget, expiresAt }: Pick<Limits, 'budget' | 'expiresAt'>,
): Promise<SentResult> {
  const { db, now, userId } = scope;
  const inserted = await insertInvite(scope, { ...invitee, message: body.message ?? null, delivery: body.delivery, expiresAt });
  if (!inserted) return { email: invitee.email, outcome: 'already_invited' };
  const { inviteId, renewed } = inserted;
  if (!renewed) await recordEvent(db, { invite_id: inviteId, type: 'created', at: now, by_user: userId });
  if (body.delivery === 'email') {
    await queueInviteMail(db, { inviteId, now });
    budget?.spend(invitee.email);
    await recordEvent(db, { invite_id: inviteId, type: renewed ? 'resent' : 'sent', at: now, by_user: userId });
  } else if (renewed) {
    // A mail that waits since before it expired would go out after all.
    await withdrawInviteMails(db, { inviteId, now });
    await recordEvent(db, { invite_id: inviteId, type: 'updated', at: now, by_user: userId });
  }
  return { email: invitee.email, outcome: 'sent', inviteId, made: !renewed };
}

async function withInvites(scope: InviteWriteScope, results: readonly SentResult[]): Promise<Result[]> {
  const ids = results.flatMap(({ inviteId }) => inviteId ?? []);
  const rows =
    ids.length === 0
      ? []
      : await selectInvites(scope.db, scope.organizationId, scope.now).where('invite.id', 'in', ids).execute();
  const invites = new Map(rows.map((row) => [row.id, toUserInvite(row, scope)]));
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
