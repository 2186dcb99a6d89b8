'use client';
import type { InviteActivity } from '../../domain/InviteActivity.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { Icon } from '../../ui/Icon.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { usePart } from '../../ui/usePart.js';
import { tableColumns } from './tableColumns.js';
import { useTableMessages } from './TableMessagesContext.js';
import type { RowActions } from './useRowActions.js';

interface RowFailureProps {
  invite: UserInvite;

  failure: InviteActivity & { phase: 'failed' };

  actions: RowActions;
}

/** What went wrong with the row above, and the way on. Renders a `<tr>`. */
export function RowFailure({ invite, failure: { kind, error }, actions }: RowFailureProps) {
  const part = usePart();
  const messages = useTableMessages();
  const common = useCommonMessages();
  const { formatters } = useInvitesUi();
  const wait = error.code === 'rate_limited' && error.retryAfterMs !== null ? formatters.duration(error.retryAfterMs) : null;

  function tryAgain() {
    if (kind === 'resend') actions.resend(invite);
    if (kind === 'cancel') actions.cancel(invite);
  }

  return (
    <tr className={`${part('table-row').className} ${part('table-failure').className}`} role="row">
      <td {...part('table-cell', { column: 'failure' })} role="cell" colSpan={tableColumns.length}>
        <div {...part('table-problem', { tone: wait ? 'warning' : 'danger' })}>
          <Icon name={wait ? 'clock' : 'issue'} />
          <span {...part('actions')}>
            <span {...part('tone')}>
              {wait ? messages.failedWait({ kind, wait }) : messages.failed({ kind, error: common.errors[error.code] })}
            </span>
            {!wait && kind !== 'update' && <LinkButton onClick={tryAgain}>{common.tryAgain}</LinkButton>}
            <LinkButton onClick={() => actions.dismiss(invite.id)}>{messages.dismiss}</LinkButton>
          </span>
        </div>
      </td>
    </tr>
  );
}
