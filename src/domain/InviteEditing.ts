import type { InviteField } from './InviteField.js';
import type { InviteOperationOutcome } from './InviteOperationOutcome.js';
import type { UserInvite } from './UserInvite.js';
import type { UserInviteChanges } from './UserInviteChanges.js';

/** What the editor of an invite is given. */
export interface InviteEditing {
  /** As it is shown. */
  invite: UserInvite;

  /** The host's own fields. */
  fields: readonly InviteField[];

  /** The languages to choose from; any where it is undefined. */
  locales: readonly string[] | undefined;

  /** Changes that could not be saved before; null where there are none. */
  draft: UserInviteChanges | null;

  /** Saves, and closes when that is done. Resolves with how it ended; a failure is the editor's to show while it is open. */
  onSave: (changes: UserInviteChanges) => Promise<InviteOperationOutcome>;

  onClose: () => void;

  /** Closes, and lets go of what could not be saved. */
  onDiscard: () => void;
}
