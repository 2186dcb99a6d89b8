'use client';
import type { RoleChoices } from '../../../domain/RoleChoices.js';
import { displayText } from '../../../domain/displayText.js';
import { Email } from '../../../ui/Email.js';
import { Icon } from '../../../ui/Icon.js';
import { usePart } from '../../../ui/usePart.js';
import type { InviteeEntry } from '../entries/InviteeEntry.js';

export interface SentInviteesProps {
  entries: readonly InviteeEntry[];

  roles: RoleChoices;

  /** Key of the role for everyone. */
  role: string | null;
}

/** Who was invited, and as what. Renders a `<ul>`. */
export function SentInvitees({ entries, roles, role }: SentInviteesProps) {
  const part = usePart();
  const options = roles.status === 'ready' ? roles.options : [];
  return (
    <ul {...part('list')}>
      {entries.map((entry) => {
        const roleName = options.find(({ key }) => key === (entry.role ?? role))?.name;
        return (
          <li {...part('entry')} key={entry.id}>
            <Icon name="check" />
            <Email address={entry.email} />
            {roleName && <span {...part('muted')}>{displayText(roleName)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
