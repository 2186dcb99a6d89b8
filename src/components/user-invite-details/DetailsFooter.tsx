'use client';
import { useId } from 'react';

import type { InviteActivity } from '../../domain/InviteActivity.js';
import type { UserInvite, UserInviteAction } from '../../domain/UserInvite.js';
import { Button } from '../../ui/Button.js';
import type { ButtonProps } from '../../ui/Button.js';
import { useActionMessages } from '../../ui/useActionMessages.js';
import type { ActionObstacle } from '../../ui/useActionObstacles.js';
import { usePart } from '../../ui/usePart.js';
import type { SpokenCommands } from '../../ui/useSpokenCommands.js';
import { DetailsReasons } from './DetailsReasons.js';
import { useDetailsMessages } from './DetailsMessagesContext.js';

interface DetailsFooterProps {
  invite: UserInvite;

  /** What can be done with an invite of this status, by this client, the gravest first. */
  actions: readonly UserInviteAction[];

  /** Which actions say why they are not possible, those that stand elsewhere included. */
  explained: readonly UserInviteAction[];

  activity: InviteActivity | null;

  obstacleTo: (action: UserInviteAction) => ActionObstacle | null;

  spoken: SpokenCommands;

  onCancel: () => void;

  onDelete: () => void;

  /** The link was copied a moment ago. */
  copied: boolean;
}

/** What can be done with the invite, and why not. Renders a `<div>`, or nothing where nothing can be done. */
export function DetailsFooter({ invite, actions, explained, activity, obstacleTo, spoken, ...props }: DetailsFooterProps) {
  const { onCancel, onDelete, copied } = props;
  const part = usePart();
  const id = useId();
  const messages = useActionMessages();
  const { linkCopied } = useDetailsMessages();
  const running = activity && activity.phase !== 'failed' ? activity.kind : null;
  if (actions.length === 0) return null;

  const buttons: Partial<Record<UserInviteAction, ButtonProps & { children: string }>> = {
    cancel: { variant: 'ghost', tone: 'danger', onClick: onCancel, children: messages.cancelInvite },
    delete: { variant: 'ghost', tone: 'danger', onClick: onDelete, children: messages.deleteRecord },
    restore: { variant: 'primary', onClick: () => spoken.restore(invite), children: messages.restoreInvite },
    copy_link: {
      icon: copied ? 'check' : 'link',
      onClick: () => spoken.copyLink(invite),
      children: copied ? linkCopied : messages.copyLink,
    },
    resend: { variant: 'primary', onClick: () => spoken.resend(invite), children: messages.resend },
  };
  const obstacles = explained.flatMap((action) => {
    const obstacle = obstacleTo(action);
    return obstacle ? [{ label: buttons[action]?.children ?? messages.editInvite, obstacle }] : [];
  });

  return (
    <div {...part('dialog-footer')}>
      <DetailsReasons id={id} obstacles={obstacles} />
      {actions.map((action) => {
        const obstructed = obstacleTo(action) !== null;
        return (
          <Button
            key={action}
            {...buttons[action]}
            data-action={action}
            busy={running === action}
            inert={running !== null || obstructed}
            aria-describedby={obstructed ? id : undefined}
          />
        );
      })}
    </div>
  );
}
