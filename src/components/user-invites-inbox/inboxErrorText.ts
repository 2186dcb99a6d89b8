import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import type { CommonMessages } from '../../i18n/CommonMessages.js';
import type { UserInvitesInboxMessages } from '../../i18n/UserInvitesInboxMessages.js';

/** One sentence on what went wrong, and what the viewer has to do first where that is it. */
export function inboxErrorText(
  error: InvitesErrorDetails,
  messages: UserInvitesInboxMessages,
  errors: CommonMessages['errors'],
): string {
  return error.code === 'needs_action' ? messages.needsAction({ action: error.action }) : errors[error.code];
}
