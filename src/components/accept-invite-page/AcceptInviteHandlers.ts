/** What the screens of the accept page can do. A button without its handler is not rendered. */
export interface AcceptInviteHandlers {
  onAccept: () => void;

  /** Null where the back end cannot decline. */
  onDecline: (() => void) | null;

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

  /** Called to sign in as somebody else. */
  onSwitchAccount?: ((event: { email: string | null }) => void) | undefined;

  /** Called to go to the organization that the viewer has joined. */
  onOpenOrganization?: (() => void) | undefined;

  /** Where the organization is, for a link; `onOpenOrganization` wins. Only http and https. */
  organizationUrl?: string | undefined;

  /** Where a link that leads nowhere sends people. Only http and https. */
  homeUrl?: string | undefined;
}
