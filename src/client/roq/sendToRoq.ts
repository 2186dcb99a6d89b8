import * as z from 'zod/mini';

import { canonicalEmail } from '../../domain/canonicalEmail.js';
import { foldedEmail } from '../../domain/foldedEmail.js';
import type { JsonObject } from '../../domain/JsonObject.js';
import type { SendUserInviteResult } from '../../domain/SendUserInvitesResult.js';
import type { InviteeInput, SendUserInvitesInput } from '../InvitesClient.js';
import { unsupported } from '../unsupported.js';
import { wireList } from '../wire/wireValues.js';
import { inviteeFailure } from './inviteeFailure.js';
import { roqInviteSchema } from './roqInviteSchema.js';
import type { RoqViewer } from './viewerOfRoqToken.js';

/** Which of ROQ's two ways to send and accept is used. */
export type RoqVersion = 'v1' | 'v2';

/** What ROQ answers to a send: some are invited, and for others there is a text that says why not. */
export const sentSchema = z.object({
  success: z.catch(z.nullable(wireList(roqInviteSchema)), null),
  errors: z.catch(z.nullable(wireList(z.object({ email: z.string(), error: z.string() }))), null),
});

/** A send in ROQ's words. What there is no place for is refused instead of dropped. */
export function sendVariables(input: SendUserInvitesInput, { tenantId, userId }: RoqViewer, version: RoqVersion) {
  const dropped = [...(input.expiresAt === undefined ? [] : ['expiresAt']), ...(input.delivery === 'link' ? ['delivery'] : [])];
  if (dropped.length > 0) throw unsupported(...dropped);
  const userInvites = input.userInvites.map(({ email, firstName, lastName, locale, roles, data }) => ({
    email,
    createdByUserId: userId,
    ...(firstName && { firstName }),
    ...(lastName && { lastName }),
    ...(locale && { locale }),
    ...(roles?.length && { roles }),
    ...mailVariables(data, input.message, version),
  }));
  return { data: { tenantId, userInvites } };
}

// The first version keeps them with the invite; for the second they are for the mail alone.
function mailVariables(data: JsonObject | null | undefined, message: string | undefined, version: RoqVersion): object {
  if (!data && !message) return {};
  return { [version === 'v1' ? 'data' : 'injectableVariables']: { ...data, ...(message && { message }) } };
}

/**
 * What became of each invitee. ROQ answers in any order and may leave somebody out; an address that is there twice has an
 * answer for each time. Whether it keeps the case of an address is not known: where none is the same, one in other case is.
 */
export function resultsOf(
  invitees: readonly InviteeInput[],
  { success, errors }: z.output<typeof sentSchema>,
): SendUserInviteResult[] {
  const answers: Answer[] = [
    ...(success ?? []).map(({ invite }) => ({ email: invite.email, answer: { outcome: 'sent' as const, invite } })),
    ...(errors ?? []).map(({ email, error }) => ({ email, answer: inviteeFailure(error) })),
  ];
  const found = new Map<number, Answer>();
  for (const form of [canonicalEmail, foldedEmail]) {
    for (const [position, invitee] of invitees.entries()) {
      const index = found.has(position) ? -1 : answers.findIndex(({ email }) => form(email) === form(invitee.email));
      if (index !== -1) found.set(position, answers.splice(index, 1)[0]!);
    }
  }
  return invitees.map(({ email }, position) => ({ outcome: 'unknown', ...found.get(position)?.answer, email }));
}

interface Answer {
  email: string;

  answer: Omit<SendUserInviteResult, 'email'>;
}
