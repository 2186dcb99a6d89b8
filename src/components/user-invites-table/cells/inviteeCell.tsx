import { displayText } from '../../../domain/displayText.js';
import { inviteeName } from '../../../domain/inviteeName.js';
import { Avatar, renderInitials } from '../../../ui/Avatar.js';
import { renderEmail } from '../../../ui/Email.js';
import type { RowCell } from './RowCell.js';

/** The invitee: name over address, or the address alone. Renders a `<th scope="row">`. */
export const inviteeCell: RowCell = ({ invite }, { part, usualAvatar }) => {
  const name = inviteeName(invite);
  const shown = name && displayText(name);
  const person = { name, email: invite.email };
  return (
    <th key="invitee" {...part('table-cell', { column: 'invitee' })} role="rowheader" scope="row">
      <div {...part('person')}>
        {usualAvatar ? renderInitials(part, person) : <Avatar {...person} />}
        <div {...part('person-text')}>
          {shown && (
            <span className={`${part('truncate').className} ${part('strong').className}`} title={shown}>
              <bdi>{shown}</bdi>
            </span>
          )}
          {renderEmail(part, { address: invite.email, truncate: true, strong: !shown, muted: shown !== null })}
        </div>
      </div>
    </th>
  );
};
