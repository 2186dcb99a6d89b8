'use client';
import type { AcceptInviteState } from '../../domain/AcceptInviteState.js';
import { Button } from '../../ui/Button.js';
import { nameElement } from '../../ui/ForeignName.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { useRoleNames } from '../../ui/useRoleNames.js';
import { AcceptCard } from './AcceptCard.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';
import type { AcceptScreenProps } from './AcceptScreenProps.js';
import { ButtonLink } from './ButtonLink.js';
import { RedirectCountdown } from './RedirectCountdown.js';

type JoinedState = Extract<AcceptInviteState, { status: 'accepted' | 'already_member' }>;

/** The viewer is in, just now or since some time ago. */
export function JoinedScreen({ state, onOpenOrganization, redirect, organizationUrl }: AcceptScreenProps<JoinedState>) {
  const { accepted, alreadyMember } = useAcceptMessages();
  const { formatters } = useInvitesUi();
  const now = state.status === 'accepted';
  const joined = now ? state.accepted : state.preview;
  const roles = useRoleNames(joined.roles);
  const organization = nameElement('organization', joined.organization.name);
  const open = accepted.open({ organization });
  const onOpen = redirect?.go ?? onOpenOrganization;
  return (
    <AcceptCard
      preview={state.preview}
      badge="check"
      tone="success"
      title={(now ? accepted : alreadyMember).title({ organization })}
      text={
        now
          ? accepted.text({ roles: roles.length > 0 ? <bdi key="roles">{formatters.list(roles)}</bdi> : null })
          : alreadyMember.text
      }
      actions={
        onOpen ? (
          <Button variant="primary" onClick={() => onOpen({ organization: joined.organization })}>
            <span>{open}</span>
          </Button>
        ) : (
          <ButtonLink url={organizationUrl} primary>
            {open}
          </ButtonLink>
        )
      }
    >
      {redirect && redirect.endsAt !== null && (
        <RedirectCountdown
          organization={joined.organization.name}
          afterMs={redirect.afterMs}
          endsAt={redirect.endsAt}
          onStay={redirect.stay}
        />
      )}
    </AcceptCard>
  );
}
