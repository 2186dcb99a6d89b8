import type { JsonObject } from '../../domain/JsonObject.js';
import type { AcceptRedirect } from '../../domain/AcceptRedirect.js';
import type { InvitingOrganization } from '../../domain/UserInvitePreview.js';

/** What the screens of the accept page can do. A button without its handler is not rendered. */
export interface AcceptInviteHandlers {
  /** `values` are what the fields of the host's own hold. */
  onAccept: (values?: JsonObject) => void;

  /** Null where the back end cannot decline. */
  onDecline: ((reason?: string) => void) | null;

  /** Whether a decline carries a reason: only then is one asked for. */
  declineReason: boolean;

  /** Asks the inviter of an expired invite for a fresh one; null where the back end cannot. */
  onRequest: (() => void) | null;

  /** Does again what failed last. */
  onRetry: () => void;

  /** Opens the invite in a window of its own, out of another site's frame. */
  onOpenWindow: () => void;

  /** Called to begin what has to be done first, such as `verify_email` or `second_factor`; null where the server did not say. */
  onNeedsAction?: ((event: { action: string | null }) => void) | undefined;

  /** Called to sign in with the invited address, which is null where the server keeps it to the invitee. */
  onSignIn?: ((event: { email: string | null }) => void) | undefined;

  /** Called to create an account with the invited address. */
  onSignUp?: ((event: { email: string | null }) => void) | undefined;

  /** Gives the way back from a sign-in on another page, for `components.SignIn`. */
  onResume?: (() => string) | undefined;

  /** Called to sign in as somebody else. */
  onSwitchAccount?: ((event: { email: string | null }) => void) | undefined;

  /** Called to go to the organization that the viewer has joined, with its `id` where the back end tells it. */
  onOpenOrganization?: ((event: { organization: InvitingOrganization }) => void) | undefined;

  /** Where the viewer is taken who has just joined, which wins over the two ways to the organization around it. */
  redirect?: AcceptRedirect | null | undefined;

  /** Server time minus the viewer's, in milliseconds; null where the server does not tell its time. @default null */
  clockOffset?: number | null | undefined;

  /** Where the organization is, for a link; `onOpenOrganization` wins. Only http and https. */
  organizationUrl?: string | undefined;

  /** Where a link that leads nowhere sends people. Only http and https. */
  homeUrl?: string | undefined;
}
