'use client';
import type { UserInvitePreview } from '../../domain/UserInvitePreview.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { usePart } from '../../ui/usePart.js';
import { useRoleNames } from '../../ui/useRoleNames.js';
import { useServerNow } from '../../ui/useServerNow.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';

interface InviteFactsProps extends Pick<AcceptInviteHandlers, 'clockOffset'> {
  preview: UserInvitePreview;
}

/** What the invite gives and until when. Renders a `<dl>`, or nothing where neither is known. */
export function InviteFacts({ preview, clockOffset }: InviteFactsProps) {
  const part = usePart();
  const common = useCommonMessages();
  const { formatters } = useInvitesUi();
  const now = useServerNow(clockOffset);
  const roles = useRoleNames(preview.roles);
  const exact = formatters.dateTime(preview.expiresAt);
  if (roles.length === 0 && exact === null) return null;

  return (
    <dl {...part('facts')}>
      {roles.length > 0 && (
        <>
          <dt>{common.roles}</dt>
          <dd>
            <bdi>{formatters.shortList(roles)}</bdi>
          </dd>
        </>
      )}
      {exact !== null && (
        <>
          <dt>{common.expires}</dt>
          <dd>
            <time dateTime={preview.expiresAt ?? undefined} title={exact}>
              {now === null ? exact : formatters.relative(preview.expiresAt, now)}
            </time>
          </dd>
        </>
      )}
    </dl>
  );
}
