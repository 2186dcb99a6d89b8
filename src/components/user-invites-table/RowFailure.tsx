'use client';
import type { InviteActivity } from '../../domain/InviteActivity.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { useActionMessages } from '../../ui/useActionMessages.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { RowLine } from './RowLine.js';
import type { RowActions } from './useRowActions.js';

interface RowFailureProps {
  invite: UserInvite;

  failure: InviteActivity & { phase: 'failed' };

  actions: RowActions;
}

/** What went wrong with the row above, and the way on. Renders a `<tr>`. */
export function RowFailure({ invite, failure: { kind, error }, actions }: RowFailureProps) {
  const messages = useActionMessages();
  const common = useCommonMessages();
  const { formatters } = useInvitesUi();
  const wait = error.code === 'rate_limited' && error.retryAfterMs !== null ? formatters.duration(error.retryAfterMs) : null;

  function tryAgain() {
    if (kind === 'resend') actions.resend(invite);
    if (kind === 'cancel') actions.cancel(invite);
  }

  return (
    <RowLine
      icon={wait ? 'clock' : 'issue'}
      tone={wait ? 'warning' : 'danger'}
      text={wait ? messages.failedWait({ kind, wait }) : messages.failed({ kind, error: common.errors[error.code] })}
    >
      {!wait && (kind === 'resend' || kind === 'cancel') && <LinkButton onClick={tryAgain}>{common.tryAgain}</LinkButton>}
      <LinkButton onClick={() => actions.dismiss(invite.id)}>{messages.dismiss}</LinkButton>
    </RowLine>
  );
}
