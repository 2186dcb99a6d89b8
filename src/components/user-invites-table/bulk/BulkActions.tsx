'use client';
import { useId, useRef, useState } from 'react';

import type { BulkOperationKind } from '../../../domain/InviteActivity.js';
import type { BulkMessages } from '../../../i18n/BulkMessages.js';
import { actionIcons } from '../../../ui/actionIcons.js';
import { Button } from '../../../ui/Button.js';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useLatest } from '../../../ui/useLatest.js';
import { usePart } from '../../../ui/usePart.js';
import { useSelected } from '../selection/TableSelectionContext.js';
import type { BulkBarProps } from './BulkBarProps.js';
import { focusSelection } from './focusSelection.js';
import type { BulkOutlook } from './TableBulk.js';

const icons = { resend: 'resend', cancel: 'ban', delete: actionIcons.trash } as const;

/** How many are selected, more to select, and what can be done with them; what cannot says why. */
export function BulkActions({ selection, bulk, messages }: BulkBarProps & { messages: BulkMessages }) {
  const part = usePart();
  const { announcer } = useInvitesUi();
  const id = useId();
  const clear = useRef<HTMLButtonElement>(null);
  const counted = useRef<HTMLSpanElement>(null);
  const { count, all, page, offer } = useSelected(selection);
  const [asking, setAsking] = useState<BulkOperationKind | null>(null);
  const latest = useLatest(messages);
  const outlooks = new Map(bulk.kinds.map((kind) => [kind, bulk.outlook(kind)]));
  const offered = [...outlooks].filter(([kind, { reason }]) => kind !== 'delete' || reason === null || reason === 'forbidden');
  // The same reason is said once.
  const reasons = [...new Set(offered.flatMap(([kind, { reason }]) => (reason ? messages.unavailable({ kind, reason }) : [])))];
  const reasonId = (kind: BulkOperationKind, { reason }: BulkOutlook) =>
    reason ? `${id}-${reasons.indexOf(messages.unavailable({ kind, reason }))}` : undefined;

  // What was pressed goes away.
  function selectMore(select: () => void) {
    select();
    counted.current?.focus();
  }

  function handleClear() {
    focusSelection(clear.current);
    selection.clear();
    announcer.announce(latest.current.cleared);
  }

  return (
    <>
      <span className={`${part('strong').className} ${part('number').className}`} tabIndex={-1} ref={counted}>
        {messages.selected({ count })}
      </span>
      {page !== 'all' && !all && !offer && (
        <LinkButton
          className={`${part('link').className} ${part('table-bulk-page').className}`}
          onClick={() => selectMore(selection.togglePage)}
        >
          {messages.selectPage}
        </LinkButton>
      )}
      {offer && <LinkButton onClick={() => selectMore(selection.selectAll)}>{messages.selectAll(offer)}</LinkButton>}
      {reasons.map((reason, index) => (
        <span key={reason} {...part('hint')} id={`${id}-${index}`}>
          {reason}
        </span>
      ))}
      <span {...part('table-spacer')} />
      {offered.map(([kind, outlook]) => (
        <Button
          key={kind}
          icon={icons[kind]}
          tone={kind === 'resend' ? undefined : 'danger'}
          inert={outlook.reason !== null}
          aria-describedby={reasonId(kind, outlook)}
          onClick={() => (kind === 'resend' && !all ? bulk.perform(kind) : setAsking(kind))}
        >
          {messages.actions[kind]}
        </Button>
      ))}
      <Button icon="x" variant="ghost" small aria-label={messages.clear} onClick={handleClear} ref={clear} />
      {asking && (
        <ConfirmDialog
          open
          title={messages.confirm[asking].title(outlooks.get(asking)!)}
          text={messages.confirm[asking].text}
          keep={messages.confirm[asking].keep}
          confirm={messages.confirm[asking].confirm(outlooks.get(asking)!)}
          onKeep={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null);
            bulk.perform(asking);
          }}
        />
      )}
    </>
  );
}
