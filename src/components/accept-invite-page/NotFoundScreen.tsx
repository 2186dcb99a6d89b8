'use client';
import { AcceptCard } from './AcceptCard.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';
import { AcceptMark } from './AcceptMark.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';
import { ButtonLink } from './ButtonLink.js';

/** A link that leads to no invite; it names no organization and does not say why. */
export function NotFoundScreen({ homeUrl }: Pick<AcceptInviteHandlers, 'homeUrl'>) {
  const { notFound, home } = useAcceptMessages();
  return (
    <AcceptCard
      mark={<AcceptMark organization={null} badge="link" />}
      title={notFound.title}
      text={notFound.text}
      actions={<ButtonLink url={homeUrl}>{home}</ButtonLink>}
    />
  );
}
