'use client';
import type { AcceptedUserInvite } from '../../domain/UserInvitePreview.js';
import { Button } from '../../ui/Button.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { AcceptCard } from './AcceptCard.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';
import { AcceptMark } from './AcceptMark.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';
import { ButtonLink } from './ButtonLink.js';
import { nameElement } from './ForeignName.js';
import { useRoleNames } from './useRoleNames.js';

interface JoinedScreenProps extends AcceptInviteHandlers {
  joined: AcceptedUserInvite;

  /** Whether the viewer has joined on this page, and not some time ago. */
  now: boolean;
}

/** The viewer is in. */
export function JoinedScreen({ joined, now, onOpenOrganization, organizationUrl }: JoinedScreenProps) {
  const { accepted, alreadyMember } = useAcceptMessages();
  const { formatters } = useInvitesUi();
  const roles = useRoleNames(joined.roles);
  const organization = nameElement('organization', joined.organization.name);
  const open = accepted.open({ organization });
  return (
    <AcceptCard
      mark={<AcceptMark organization={joined.organization} badge="check" tone="success" />}
      title={(now ? accepted : alreadyMember).title({ organization })}
      text={
        now
          ? accepted.text({ roles: roles.length > 0 ? <bdi key="roles">{formatters.list(roles)}</bdi> : null })
          : alreadyMember.text
      }
      actions={
        onOpenOrganization ? (
          <Button variant="primary" onClick={() => onOpenOrganization()}>
            <span>{open}</span>
          </Button>
        ) : (
          <ButtonLink url={organizationUrl} primary>
            {open}
          </ButtonLink>
        )
      }
    />
  );
}
