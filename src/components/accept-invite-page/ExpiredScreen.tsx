'use client';
import type { UserInvitePreview } from '../../domain/UserInvitePreview.js';
import { Button } from '../../ui/Button.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { useNow } from '../../ui/useNow.js';
import { AcceptCard } from './AcceptCard.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';
import { AcceptMark } from './AcceptMark.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';
import { ButtonLink } from './ButtonLink.js';
import { nameElement } from './ForeignName.js';

interface ExpiredScreenProps extends AcceptInviteHandlers {
  preview: UserInvitePreview;

  requesting: boolean;
}

/** An invite that came to its end, and the way to a new one. */
export function ExpiredScreen({ preview, requesting, onRequest, homeUrl }: ExpiredScreenProps) {
  const { expired, home } = useAcceptMessages();
  const { formatters } = useInvitesUi();
  const now = useNow();
  const { organization, invitedBy, expiresAt } = preview;
  const isPast = now !== null && expiresAt !== null && Date.parse(expiresAt) <= now;
  return (
    <AcceptCard
      mark={<AcceptMark organization={organization} badge="clock" tone="warning" />}
      title={expired.title}
      text={expired.text({
        inviter: nameElement('inviter', invitedBy?.name ?? invitedBy?.email),
        ago: isPast ? formatters.relative(expiresAt, now) : null,
      })}
      actions={
        <>
          {onRequest && (
            <Button variant="primary" busy={requesting} onClick={onRequest}>
              {requesting ? expired.requesting : expired.request}
            </Button>
          )}
          <ButtonLink url={homeUrl}>{home}</ButtonLink>
        </>
      }
    />
  );
}
