import type { FailedInvite } from '../../domain/AcceptInviteState.js';
import type { AcceptInvitePageMessages } from '../../i18n/AcceptInvitePageMessages.js';
import type { CommonMessages } from '../../i18n/CommonMessages.js';
import type { AcceptCardHead } from './AcceptCard.js';

/** What a card says of a failure. */
export function failureHead(
  { status, phase, error, outcome }: { status: 'offline' | 'failed' } & FailedInvite,
  { offline, failed }: AcceptInvitePageMessages,
  { errors }: CommonMessages,
): AcceptCardHead & { title: string; text: string } {
  if (status === 'offline') {
    return { badge: 'offline', tone: undefined, title: offline.title, text: offline.text({ outcome }) };
  }
  const { title, text } = failed[phase];
  return { badge: 'issue', tone: 'danger', title, text: text({ error: errors[error.code], outcome }) };
}
