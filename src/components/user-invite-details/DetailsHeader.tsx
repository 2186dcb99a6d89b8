'use client';
import { displayText } from '../../domain/displayText.js';
import { inviteeName } from '../../domain/inviteeName.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { Avatar } from '../../ui/Avatar.js';
import { Button } from '../../ui/Button.js';
import { Email } from '../../ui/Email.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { usePart } from '../../ui/usePart.js';
import { useDetailsMessages } from './DetailsMessagesContext.js';

interface DetailsHeaderProps {
  /** Null while it is not known. */
  invite: UserInvite | null;

  titleId: string;

  /** Absent where the details cannot be closed. */
  onClose: (() => void) | undefined;
}

/** Who was invited, and the way out. Renders a `<div>`. */
export function DetailsHeader({ invite, titleId, onClose }: DetailsHeaderProps) {
  const part = usePart();
  const { label } = useDetailsMessages();
  const { close } = useCommonMessages();
  return (
    <div {...part('dialog-header')}>
      {invite ? (
        <Invitee invite={invite} titleId={titleId} />
      ) : (
        <h2 {...part('title')} id={titleId}>
          {label}
        </h2>
      )}
      {onClose && <Button icon="x" variant="ghost" aria-label={close} onClick={onClose} />}
    </div>
  );
}

function Invitee({ invite, titleId }: { invite: UserInvite; titleId: string }) {
  const part = usePart();
  const name = inviteeName(invite);
  return (
    <div {...part('person')}>
      <Avatar name={name} email={invite.email} />
      <div {...part('person-text')}>
        <h2 {...part('details-name')} id={titleId}>
          {name ? <bdi>{displayText(name)}</bdi> : <Email address={invite.email} />}
        </h2>
        {name && <Email address={invite.email} muted />}
      </div>
    </div>
  );
}
