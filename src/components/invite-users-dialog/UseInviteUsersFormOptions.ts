import type { EmailDomainRule } from '../../domain/EmailDomainRule.js';
import type { InviteField } from '../../domain/InviteField.js';
import type { RoleOption } from '../../domain/RoleOption.js';
import type { SendUserInvitesCallbacks } from '../../hooks/SendUserInvitesCallbacks.js';
import type { InviteUsersCloseReason } from './InviteUsersFormState.js';

/** What the controller takes. */
export interface UseInviteUsersFormOptions extends SendUserInvitesCallbacks {
  /** @default false */
  defaultOpen?: boolean | undefined;

  /** Whether the dialog is open, where the host decides. */
  open?: boolean | undefined;

  onOpenChange?: ((event: { open: boolean; reason: InviteUsersCloseReason }) => void) | undefined;

  /** Roles the sender may give. @default what the client answers */
  roles?: readonly RoleOption[] | undefined;

  /** Key of the role that is chosen at first. @default the first one */
  defaultRole?: string | undefined;

  /** Fields of the host's own that every invitee has. @default none */
  fields?: readonly InviteField[] | undefined;

  /** Which domains can be invited; the server has the last word. @default all */
  domains?: EmailDomainRule | undefined;

  /** Languages to choose from, as BCP 47 tags. @default any */
  locales?: readonly string[] | undefined;

  /** Whether somebody may have several roles. @default 'single' */
  roleSelection?: 'single' | 'multiple' | undefined;

  /**
   * Which draft of the organization this is. Dialogs, buttons and forms with the same key share one, and it lives while
   * the page does. @default 'default'
   */
  draftKey?: string | undefined;
}
