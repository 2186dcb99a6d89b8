import type { ComponentType } from 'react';

import type { Accepter } from '../../domain/AcceptFlowSnapshot.js';
import type { InvalidField } from '../../domain/InvitesErrorDetails.js';
import type { UserInvitePreview } from '../../domain/UserInvitePreview.js';

/** What fields of the host's own know of the invite that they are filled in for. */
export interface AcceptFieldsProps {
  preview: UserInvitePreview;

  /** Null for somebody who is signed out. */
  viewer: Accepter;

  /** What the server did not take the last time, by field. */
  problems: readonly InvalidField[];

  /** The accept is on its way. */
  busy: boolean;
}

/** What a sign-in of the host's own knows. */
export interface AcceptSignInProps {
  /** The invited address; null where the server keeps it to the invitee. */
  email: string | null;

  /** An accept is on its way, of what was typed: nobody should leave the page now. */
  busy: boolean;

  /** Gives the way back for a sign-in that leaves the page, and keeps it in the `resumeStore`, where there is one. */
  resume: () => string;
}

/** What a host may put into the accept page. Keep it stable between renders. */
export interface AcceptInviteComponents {
  /**
   * Inputs with a `name` that a signed-in invitee fills in; what they hold goes with the accept, as text by name, and as a
   * list where a name comes more than once. @default none
   */
  AcceptFields?: ComponentType<AcceptFieldsProps> | undefined;

  /**
   * The same for somebody who is signed out, who then accepts by what they type, such as a name and a password; a link
   * alone, with nothing typed, lets nobody in. @default none: who is signed out has to sign in first
   */
  SignUpFields?: ComponentType<AcceptFieldsProps> | undefined;

  /** How somebody who is signed out signs in; null for none. @default buttons for `onSignIn` and `onSignUp` */
  SignIn?: ComponentType<AcceptSignInProps> | null | undefined;
}
