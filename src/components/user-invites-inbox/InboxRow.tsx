'use client';
import { useEffect, useId, useRef } from 'react';

import { shortText } from '../../domain/shortText.js';
import { nameElement } from '../../ui/ForeignName.js';
import { OrganizationMark } from '../../ui/OrganizationMark.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { usePart } from '../../ui/usePart.js';
import { useRoleNames } from '../../ui/useRoleNames.js';
import { useServerNow } from '../../ui/useServerNow.js';
import { InboxActions } from './InboxActions.js';
import type { InboxBodyProps } from './InboxBodyProps.js';
import { useInboxMessages } from './InboxMessagesContext.js';
import { useInboxOutcome } from './useInboxOutcome.js';
import type { InboxInvite } from './UserInvitesInboxState.js';

interface InboxRowProps extends InboxBodyProps {
  item: InboxInvite;
}

const longestMessage = 2000;

// Of the same outcome in two inboxes, it is said once.
const said = new WeakSet<object>();

/** One invite with its answers, then with what became of it. Renders an `<li>`. */
export function InboxRow({ item: { invite, activity }, state, onOpenOrganization }: InboxRowProps) {
  const part = usePart();
  const id = useId();
  const messages = useInboxMessages();
  const { announcer, formatters } = useInvitesUi();
  const now = useServerNow(state.clockOffset);
  const roles = useRoleNames(invite.roles);
  const outcome = useInboxOutcome(activity);
  const { organization, invitedBy } = invite;
  const name = shortText(organization.name, 200);
  const relative = now === null ? null : formatters.relative(invite.expiresAt, now);
  const isPast = now !== null && invite.expiresAt !== null && Date.parse(invite.expiresAt) <= now;
  const expires = relative === null ? null : (isPast ? messages.expired : messages.expires)({ relative });

  const told = useRef(activity);
  useEffect(() => {
    if (told.current === activity) return;
    told.current = activity;
    if (!activity || !outcome || said.has(activity)) return;
    said.add(activity);
    announcer.announce(messages.said({ organization: name, outcome: outcome.text }));
  }, [activity, announcer, messages, name, outcome]);

  return (
    <li {...part('inbox-item', { phase: activity?.phase })} data-invite-row="" aria-labelledby={id}>
      <OrganizationMark organization={organization} badge={outcome?.badge} tone={outcome?.tone} />
      <div {...part('inbox-text')}>
        <h3 {...part('inbox-name')} id={id} tabIndex={-1}>
          {nameElement('organization', organization.name)}
        </h3>
        <p {...part('text')}>
          {messages.invitedBy({ inviter: nameElement('inviter', invitedBy?.name ?? invitedBy?.email, true) })}
        </p>
        <p {...part('hint')}>
          {roles.length > 0 && <bdi>{formatters.shortList(roles)}</bdi>}
          {roles.length > 0 && expires !== null && ' · '}
          {expires}
        </p>
        {invite.message && (
          <blockquote {...part('quote')} dir="auto">
            {shortText(invite.message, longestMessage)}
          </blockquote>
        )}
        {outcome && <p {...part('hint', { tone: outcome.tone })}>{outcome.text}</p>}
      </div>
      <InboxActions invite={invite} activity={activity} state={state} name={name} onOpenOrganization={onOpenOrganization} />
    </li>
  );
}
