import type { InviteUsersDialogMessages } from '../../i18n/InviteUsersDialogMessages.js';
import type { PartialMessages } from '../../i18n/InvitesMessages.js';
import type { PartClassNames } from '../../ui/PartClassNamesContext.js';

/** How the form looks and reads, wherever it stands. */
export interface InviteUsersLook {
  /** Stands in the title. */
  organizationName?: string | undefined;

  /** Texts to replace. */
  messages?: PartialMessages<InviteUsersDialogMessages> | undefined;

  /** A class for each part, by its name without `invites-`. */
  classNames?: PartClassNames | undefined;
}
