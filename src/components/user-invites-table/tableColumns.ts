import type { UserInvitesTableMessages } from '../../i18n/UserInvitesTableMessages.js';
import type { TableSortField } from './UserInvitesTableState.js';

/** A column of the table. */
export interface TableColumn {
  id: keyof UserInvitesTableMessages['columns'];

  sortField?: TableSortField | undefined;
}

/** The columns in their order. */
export const tableColumns: readonly TableColumn[] = [
  { id: 'invitee', sortField: 'invitee' },
  { id: 'roles' },
  { id: 'status', sortField: 'status' },
  { id: 'inviter' },
  { id: 'sent', sortField: 'sentAt' },
  { id: 'expires', sortField: 'expiresAt' },
  { id: 'actions' },
];
