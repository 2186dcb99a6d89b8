import { memo } from 'react';
import type { UserInvite } from 'react-user-invites';

const date = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' });

/** The floor: memoised rows with the same elements, and nothing that they could do. */
export function PlainTable({ invites }: { invites: readonly UserInvite[] }) {
  return (
    <section className="invites-root invites-table">
      <div className="invites-table-frame">
        <table className="invites-table-grid">
          <tbody>
            {invites.map((invite) => (
              <PlainRow key={invite.id} invite={invite} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const PlainRow = memo(function PlainRow({ invite }: { invite: UserInvite }) {
  const sent = invite.sentAt && date.format(new Date(invite.sentAt));
  const expires = invite.expiresAt && date.format(new Date(invite.expiresAt));
  return (
    <tr className="invites-table-row">
      <th className="invites-table-cell" data-column="invitee">
        <div className="invites-person">
          <span className="invites-avatar">{invite.email[0]}</span>
          <div className="invites-person-text">
            <span className="invites-truncate invites-strong">
              <bdi>{invite.firstName}</bdi>
            </span>
            <span className="invites-truncate invites-muted invites-email">{invite.email}</span>
          </div>
        </div>
      </th>
      <td className="invites-table-cell" data-column="roles">
        <span className="invites-truncate">{invite.roles.map(({ name }) => name).join(', ')}</span>
      </td>
      <td className="invites-table-cell" data-column="status">
        <span className="invites-badge">
          <svg className="invites-icon" viewBox="0 0 16 16">
            <circle cx="8" cy="8" r="5.75" />
          </svg>
          {invite.status}
        </span>
      </td>
      <td className="invites-table-cell" data-column="inviter">
        <span className="invites-truncate">{invite.invitedBy?.name}</span>
      </td>
      <td className="invites-table-cell" data-column="sent">
        <span className="invites-truncate">{sent}</span>
      </td>
      <td className="invites-table-cell" data-column="expires">
        <span className="invites-truncate">{expires}</span>
      </td>
      <td className="invites-table-cell" data-column="actions">
        <div className="invites-table-buttons">
          <button
            type="button"
            className="invites-button"
            data-icon=""
            data-variant="ghost"
            data-size="small"
            aria-label="Actions"
          >
            <svg className="invites-icon" viewBox="0 0 16 16">
              <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" />
            </svg>
          </button>
        </div>
      </td>
    </tr>
  );
});
