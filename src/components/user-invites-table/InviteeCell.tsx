'use client';
import { displayText } from '../../domain/displayText.js';
import { inviteeName } from '../../domain/inviteeName.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { Avatar } from '../../ui/Avatar.js';
import { Email } from '../../ui/Email.js';
import { usePart } from '../../ui/usePart.js';

/** The invitee: name over address, or the address alone. Renders a `<th scope="row">`. */
export function InviteeCell({ invite }: { invite: UserInvite }) {
  const part = usePart();
  const name = inviteeName(invite);
  const shown = name && displayText(name);
  return (
    <th {...part('table-cell', { column: 'invitee' })} role="rowheader" scope="row">
      <div {...part('person')}>
        <Avatar name={name} email={invite.email} />
        <div {...part('person-text')}>
          {shown && (
            <span className={`${part('truncate').className} ${part('strong').className}`} title={shown}>
              <bdi>{shown}</bdi>
            </span>
          )}
          <Email address={invite.email} truncate strong={!shown} muted={shown !== null} />
        </div>
      </div>
    </th>
  );
}
