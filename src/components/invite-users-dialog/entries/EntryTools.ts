import type { InviteField } from '../../../domain/InviteField.js';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';
import type { RoleOffer } from '../roles/RoleOffer.js';
import type { InviteeDetails, InviteeEntry } from './InviteeEntry.js';

/** What every row is given. It stays the same object for as long as all in it does: rows are memoised. */
export interface EntryTools {
  list: InviteUsersFormState['list'];

  /** Keys of the roles of whoever has none of their own. */
  rolesForEveryone: readonly string[];

  roleOffer: RoleOffer;

  /** Whether people have names and languages. */
  hasNames: boolean;

  hasLanguage: boolean;

  fields: readonly InviteField[];

  locales: readonly string[] | undefined;

  locked: boolean;

  messages: InviteUsersDialogMessages;

  /** Whether there are others to give something to as well. */
  hasMany: boolean;

  onToggle: (id: string) => void;

  /** Called when somebody begins to change an address. */
  onEdit: (id: string) => void;

  /** Called when the field of an address is left. */
  onEditEnd: (id: string) => void;

  onRemove: (entry: InviteeEntry) => void;

  /** Moves the focus on from an entry that is, or will be, as it should be. */
  onFixed: (id: string) => void;

  /** Gives everyone these details. */
  onApply: (details: Partial<InviteeDetails>) => void;
}
