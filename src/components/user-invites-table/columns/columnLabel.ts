import type { UserInvitesTableMessages } from '../../../i18n/UserInvitesTableMessages.js';
import type { UserInvitesColumnId } from './UserInvitesTableColumn.js';
import type { TableColumn } from '../UserInvitesTableState.js';

/** What a column is called. */
export function columnLabel({ id, custom }: TableColumn, messages: UserInvitesTableMessages): string {
  return custom ? custom.header : messages.columns[id as UserInvitesColumnId];
}
