'use client';
import { Button } from '../../ui/Button.js';
import { Email } from '../../ui/Email.js';
import { nameElement } from '../../ui/ForeignName.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { useServerNow } from '../../ui/useServerNow.js';
import { AcceptCard } from './AcceptCard.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';
import type { AcceptScreenProps } from './AcceptScreenProps.js';
import { ButtonLink } from './ButtonLink.js';
import { noticeOf } from './noticeOf.js';
import type { NoticeState, NoticeText } from './noticeOf.js';

/** How an invite stands that cannot be answered, or not here and now, and the way on. */
export function NoticeScreen({ state, ...handlers }: AcceptScreenProps<NoticeState>) {
  const messages = useAcceptMessages();
  const common = useCommonMessages();
  const { formatters } = useInvitesUi();
  const now = useServerNow(handlers.clockOffset);
  const preview = 'preview' in state ? state.preview : null;
  const expiresAt = preview?.expiresAt ?? null;
  const isPast = now !== null && expiresAt !== null && Date.parse(expiresAt) <= now;
  const values = {
    organization: nameElement('organization', preview?.organization.name),
    inviter: nameElement('inviter', preview?.invitedBy?.name ?? preview?.invitedBy?.email),
    email: preview && <Email key="email" address={preview.email} strong />,
    ago: isPast ? formatters.relative(expiresAt, now) : null,
  };
  const say = (text: NoticeText) => (typeof text === 'function' ? text(values) : text);
  const { title, text, buttons = [], badge, tone } = noticeOf(state, handlers, messages, common);
  return (
    <AcceptCard
      preview={preview}
      badge={badge}
      tone={tone}
      title={say(title)}
      text={say(text)}
      actions={
        <>
          {buttons.map((button) => button && <Button key={String(button.variant)} {...button} />)}
          <ButtonLink url={handlers.homeUrl}>{messages.home}</ButtonLink>
        </>
      }
    />
  );
}
