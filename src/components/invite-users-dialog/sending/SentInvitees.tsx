'use client';
import type { RoleChoices } from '../../../domain/RoleChoices.js';
import { displayText } from '../../../domain/displayText.js';
import type { SendResultMessages } from '../../../i18n/SendResultMessages.js';
import { Email } from '../../../ui/Email.js';
import { Icon } from '../../../ui/Icon.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { usePart } from '../../../ui/usePart.js';
import type { InviteeEntry } from '../entries/InviteeEntry.js';
import { offeredRoles } from '../roles/offeredRoles.js';
import { useCapped } from './useCapped.js';

export interface SentInviteesProps {
  entries: readonly InviteeEntry[];

  roleChoices: RoleChoices;

  /** Keys of the roles for everyone. */
  roles: readonly string[];

  messages: SendResultMessages;
}

/** Who was invited, and as what. Renders a `<ul>`. */
export function SentInvitees({ entries, roleChoices, roles, messages }: SentInviteesProps) {
  const part = usePart();
  const { formatters } = useInvitesUi();
  const options = roleChoices.status === 'ready' ? roleChoices.options : [];
  const { shown, more, showMore, list } = useCapped(entries);
  return (
    <>
      <ul {...part('list')} ref={list}>
        {shown.map((entry) => {
          const keys = offeredRoles(entry.roles, options, roles);
          const names = options.filter(({ key }) => keys.includes(key)).map(({ name }) => displayText(name));
          return (
            <li {...part('entry')} key={entry.id}>
              <Icon name="check" />
              <Email address={entry.email} />
              {names.length > 0 && <span {...part('muted')}>{formatters.shortList(names)}</span>}
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <div {...part('bar')}>
          <LinkButton onClick={showMore}>{messages.showMore({ count: more })}</LinkButton>
        </div>
      )}
    </>
  );
}
