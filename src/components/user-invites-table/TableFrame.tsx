'use client';
import { useEffect } from 'react';
import type { RefObject } from 'react';

import { shortText } from '../../domain/shortText.js';
import { Button } from '../../ui/Button.js';
import { failureIcon } from '../../ui/failureIcon.js';
import { Icon } from '../../ui/Icon.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { Slot } from '../../ui/Slot.js';
import { StateMessage } from '../../ui/StateMessage.js';
import { tableIcons } from '../../ui/tableIcons.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { useStatusMessages } from '../../ui/useStatusMessages.js';
import { usePart } from '../../ui/usePart.js';
import { useTableComponents } from './TableComponentsContext.js';
import { TableEmptyState } from './TableEmptyState.js';
import { TableForbiddenState } from './TableForbiddenState.js';
import { TableNotice } from './TableNotice.js';
import type { TableNoticeBoard } from './TableNotice.js';
import { RowToolsProvider } from './row/RowToolsProvider.js';
import { TableGrid } from './TableGrid.js';
import type { TableFilterChoices } from './filters/TableFilters.js';
import { useTableMessages } from './TableMessagesContext.js';
import type { RowActions } from './row/RowActions.js';
import type { UserInvitesTableState } from './UserInvitesTableState.js';

// Enough to know it again: a link can hold any text.
const longestSearch = 80;

interface TableFrameProps {
  state: UserInvitesTableState;

  actions: RowActions;

  /** Where it is told what has been done. */
  notice: RefObject<TableNoticeBoard | null>;

  onInvitePeople: (() => void) | undefined;
}

/** The rows, or what stands in their place. Renders a `<div>`. */
export function TableFrame({ state, actions, notice, onInvitePeople }: TableFrameProps) {
  const part = usePart();
  const { content } = state;
  return (
    <div {...part('table-frame')} aria-busy={content.status === 'loading' || (content.status === 'rows' && content.outdated)}>
      {content.status === 'rows' && content.stale && <StaleNotice {...content.stale} onRetry={state.retry} />}
      {content.status === 'loading' || content.status === 'rows' ? (
        <RowToolsProvider>
          <TableGrid state={state} actions={actions} />
        </RowToolsProvider>
      ) : (
        <FrameMessage state={state} onInvitePeople={onInvitePeople} />
      )}
      <TableNotice source={state.activity} actions={actions} ref={notice} />
    </div>
  );
}

function FrameMessage({ state, onInvitePeople }: Omit<TableFrameProps, 'actions' | 'notice'>) {
  const messages = useTableMessages();
  const common = useCommonMessages();
  const statuses = useStatusMessages();
  const { EmptyState, ForbiddenState } = useTableComponents();
  const { formatters } = useInvitesUi();
  const { content } = state;
  switch (content.status) {
    case 'empty':
      return <Slot host={EmptyState} usual={TableEmptyState} place="components.EmptyState" props={{ onInvitePeople }} />;
    case 'no_match': {
      const { search, status, sentFrom, sentTo } = state.query;
      const named = (filter: TableFilterChoices | null) =>
        filter && filter.held.length > 0 ? formatters.either(filter.held.map(({ label }) => label)) : null;
      const text = messages.noMatch.text({
        search: shortText(search, longestSearch),
        status: status && statuses[status],
        roles: named(state.filters.roles),
        inviters: named(state.filters.inviters),
        days: sentFrom !== null || sentTo !== null,
      });
      return (
        <StateMessage icon={tableIcons.search} title={messages.noMatch.title} text={text}>
          <Button onClick={state.clearSearchAndFilters}>{messages.noMatch.clear}</Button>
        </StateMessage>
      );
    }
    case 'failed': {
      const { code } = content.error;
      return (
        <StateMessage
          icon="issue"
          tone="danger"
          alert
          title={messages.failedToLoad.title}
          text={messages.failedToLoad.text({ error: common.errors[code] })}
        >
          <Button icon="resend" onClick={state.retry}>
            {common.tryAgain}
          </Button>
        </StateMessage>
      );
    }
    case 'offline':
      return (
        <StateMessage icon="offline" tone="warning" alert {...messages.offline}>
          <Button icon="resend" onClick={state.retry}>
            {common.tryAgain}
          </Button>
        </StateMessage>
      );
    case 'forbidden':
      return <Slot host={ForbiddenState} usual={TableForbiddenState} place="components.ForbiddenState" props={{}} />;
    default:
      return null;
  }
}

interface StaleNoticeProps {
  error: { code: keyof ReturnType<typeof useCommonMessages>['errors'] };

  since: number;

  onRetry: () => void;
}

function StaleNotice({ error, since, onRetry }: StaleNoticeProps) {
  const part = usePart();
  const messages = useTableMessages();
  const common = useCommonMessages();
  const { announcer, formatters } = useInvitesUi();
  const text = messages.stale({ error: common.errors[error.code], time: formatters.time(since) });

  useEffect(() => announcer.announce(text), [announcer, text]);

  return (
    <div {...part('notice', { tone: 'warning' })}>
      <Icon name={failureIcon(error.code)} />
      <p {...part('text')}>{text}</p>
      <LinkButton onClick={onRetry}>{common.tryAgain}</LinkButton>
    </div>
  );
}
