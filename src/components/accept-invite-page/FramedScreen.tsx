'use client';
import type { UserInvitePreview } from '../../domain/UserInvitePreview.js';
import { Button } from '../../ui/Button.js';
import { AcceptCard } from './AcceptCard.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';
import { AcceptMark } from './AcceptMark.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';

/** The page of another site is around this one: nothing is answered here. */
export function FramedScreen({ preview, onOpenWindow }: { preview: UserInvitePreview | null } & AcceptInviteHandlers) {
  const { framed } = useAcceptMessages();
  return (
    <AcceptCard
      mark={<AcceptMark organization={preview?.organization ?? null} />}
      title={framed.title}
      text={framed.text}
      actions={
        <Button variant="primary" onClick={onOpenWindow}>
          {framed.open}
        </Button>
      }
    />
  );
}
