import type { InviteFieldProblem } from '../domain/inviteFieldProblem.js';
import type { InvitesErrorCode } from '../domain/InvitesErrorDetails.js';
import type { UserInviteStatus } from '../domain/UserInviteStatus.js';

/** Texts that more than one component uses. */
export interface CommonMessages {
  statuses: Readonly<Record<UserInviteStatus, string>>;

  /** What went wrong, as one sentence, by error code. */
  errors: Readonly<Record<InvitesErrorCode, string>>;

  /** What is wrong with what is in a field. `refused` is what only the server knows. */
  fieldProblems: Readonly<Record<InviteFieldProblem | 'no_language' | 'refused', string>>;

  /** Shown instead of the status of a pending invite whose last mail came back. */
  bounced: string;

  /** Shown instead of the status of a pending invite whose last mail may have arrived or not. */
  deliveryUnknown: string;

  /** While a part of the page is on its way. */
  loading: string;

  /** Where a part of the page cannot be loaded. */
  notLoaded: string;

  tryAgain: string;

  close: string;

  cancel: string;

  roles: string;

  expires: string;

  /** Stands where there is no value. */
  none: string;

  /** How many more there are than shown, such as "+3". */
  more: (values: { count: number }) => string;
}
