import { displayStatus } from '../../../domain/displayStatus.js';
import { inviteeName } from '../../../domain/inviteeName.js';
import type { UserInvite } from '../../../domain/UserInvite.js';
import type { StatusMessages } from '../../../i18n/StatusMessages.js';
import type { UserInvitesTableMessages } from '../../../i18n/UserInvitesTableMessages.js';
import type { UserInvitesColumnId } from '../columns/UserInvitesTableColumn.js';
import type { TableColumn } from '../UserInvitesTableState.js';
import type { CsvValue } from '../../../ui/csv/csvLines.js';

/** A column of the file. */
export interface CsvColumn {
  header: string;

  value: (invite: UserInvite) => CsvValue;
}

/** What the texts of a file are made with. */
export interface CsvSurroundings {
  messages: UserInvitesTableMessages;

  statuses: StatusMessages;

  /** In milliseconds since the epoch; null where nobody knows. */
  serverNow: number | null;

  /** A function of the host's threw. */
  onCellFailed: (failure: { cause: unknown; place: string; inviteId: string }) => void;
}

/** The columns of a file: those that are shown, in their order; of the host's own, those that say what they hold. */
export function csvColumns(columns: readonly TableColumn[], surroundings: CsvSurroundings): readonly CsvColumn[] {
  return columns.flatMap((column): readonly CsvColumn[] => {
    if (column.hidden) return [];
    const { custom } = column;
    if (custom) return custom.csv ? [{ header: custom.header, value: guarded(custom.id, custom.csv, surroundings) }] : [];
    return ownColumns(column.id as UserInvitesColumnId, surroundings);
  });
}

function ownColumns(id: UserInvitesColumnId, { messages, statuses, serverNow }: CsvSurroundings): readonly CsvColumn[] {
  const { columns, exporting } = messages;
  switch (id) {
    case 'invitee':
      return [
        { header: exporting.name, value: inviteeName },
        { header: exporting.email, value: ({ email }) => email },
      ];
    case 'roles':
      return [{ header: columns.roles, value: ({ roles }) => roles.map(({ name, key }) => name ?? key).join('; ') }];
    case 'status':
      return [{ header: columns.status, value: (invite) => statuses[displayStatus(invite, serverNow)] }];
    case 'inviter':
      return [{ header: columns.inviter, value: ({ invitedBy }) => invitedBy && (invitedBy.name ?? invitedBy.email) }];
    case 'sent':
      return [{ header: columns.sent, value: ({ sentAt }) => sentAt }];
    case 'expires':
      return [{ header: columns.expires, value: ({ expiresAt }) => expiresAt }];
  }
}

function guarded(
  id: string,
  csv: (values: { invite: UserInvite }) => CsvValue,
  { onCellFailed }: CsvSurroundings,
): CsvColumn['value'] {
  let failed = false;
  return (invite) => {
    try {
      return csv({ invite });
    } catch (cause) {
      if (!failed) onCellFailed({ cause, place: `columns.${id}.csv`, inviteId: invite.id });
      failed = true;
      return null;
    }
  };
}
