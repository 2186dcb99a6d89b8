'use client';
import { useId } from 'react';
import type { ReactNode } from 'react';

import type { UserInvitePreview } from '../../domain/UserInvitePreview.js';
import { nameElement } from '../../ui/ForeignName.js';
import type { IconName } from '../../ui/Icon.js';
import { OrganizationMark } from '../../ui/OrganizationMark.js';
import { usePart } from '../../ui/usePart.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';

/** What a card says of how the invite stands. */
export interface AcceptCardHead {
  badge?: IconName | undefined;

  tone?: 'success' | 'warning' | 'danger' | undefined;

  title: ReactNode;

  text?: ReactNode;
}

interface AcceptCardProps extends AcceptCardHead {
  /** Null where nobody may be named. */
  preview: UserInvitePreview | null;

  /** Title and text name the organization and the inviter themselves. */
  named?: boolean;

  /** In the place of the organization's mark. */
  mark?: ReactNode;

  /** Between the sentence and the buttons. */
  children?: ReactNode;

  /** Full-width buttons and links. */
  actions?: ReactNode;
}

/** The frame of every screen. Renders an `<article>`, named by its heading. */
export function AcceptCard({ preview, named, mark, badge, tone, title, text, children, actions }: AcceptCardProps) {
  const part = usePart();
  const { from } = useAcceptMessages();
  const id = useId();
  const organization = preview?.organization ?? null;
  return (
    <article {...part('accept-card')} aria-labelledby={id}>
      {mark ?? <OrganizationMark organization={organization} badge={badge} tone={tone} />}
      <div {...part('accept-heading')}>
        <h1 {...part('accept-title')} id={id} tabIndex={-1}>
          {title}
        </h1>
        {text && <p className={`${part('text').className} ${part('muted').className}`}>{text}</p>}
        {preview && !named && (
          <p {...part('hint')}>
            {from({
              organization: nameElement('organization', preview.organization.name),
              inviter: nameElement('inviter', preview.invitedBy?.name ?? preview.invitedBy?.email),
            })}
          </p>
        )}
      </div>
      {children}
      {actions && <div {...part('accept-actions')}>{actions}</div>}
    </article>
  );
}
