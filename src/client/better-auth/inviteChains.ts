import { foldedEmail } from '../../domain/foldedEmail.js';
import { timeOf } from '../timeOf.js';
import type { Invitation } from './invitationSchema.js';

/**
 * The invitations that are one invite, oldest first: better-auth makes a new one of an invitation that is sent again once
 * it has expired. The first one names the invite, the last one is as it stands.
 */
export type InviteChain = readonly [Invitation, ...Invitation[]];

/** Which invitations are one invite. */
export function inviteChains(invitations: readonly Invitation[]): InviteChain[] {
  const chains: InviteChain[] = [];
  const newest = new Map<string, number>();
  for (const invitation of invitations.toSorted(byCreation)) {
    const address = foldedEmail(invitation.email);
    const before = newest.get(address);
    if (before !== undefined && isContinuedBy(currentOf(chains[before]!), invitation)) {
      chains[before] = [...chains[before]!, invitation];
    } else {
      newest.set(address, chains.push([invitation]) - 1);
    }
  }
  return chains;
}

/** The invitation that says how an invite stands. */
export function currentOf(chain: InviteChain): Invitation {
  return chain.at(-1)!;
}

/** The invite after better-auth has answered one of its invitations, which may be new. */
export function withAnswer(chain: InviteChain, answer: Invitation): InviteChain {
  const [first, ...others] = chain;
  if (first.id === answer.id) return [answer, ...others];
  return [first, ...others.filter(({ id }) => id !== answer.id), answer];
}

function isContinuedBy({ status, expiresAt }: Invitation, next: Invitation): boolean {
  return status === 'pending' && expiresAt !== null && timeOf(expiresAt) <= timeOf(next.createdAt);
}

function byCreation(a: Invitation, b: Invitation): number {
  return timeOf(a.createdAt) - timeOf(b.createdAt) || 0;
}
