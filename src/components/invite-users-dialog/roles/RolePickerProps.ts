import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import type { RoleOffer } from './RoleOffer.js';

/** What a choice of roles is given. */
export interface RolePickerProps {
  id?: string | undefined;

  label: string;

  offer: RoleOffer;

  /** Keys of the roles that are chosen. */
  value: readonly string[];

  onChange: (value: readonly string[]) => void;

  locked: boolean;

  /** Whether the roles are on their way. */
  busy?: boolean | undefined;

  messages: InviteUsersDialogMessages;

  /** Reads as text until it is touched. */
  quiet?: boolean | undefined;

  describedBy?: string | undefined;
}
