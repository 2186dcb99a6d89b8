'use client';
import { useEffect, useMemo, useRef } from 'react';

import type { BulkReport } from '../../../domain/BulkRun.js';
import type { BulkOperationKind } from '../../../domain/InviteActivity.js';
import { bulk as english } from '../../../i18n/en/bulk.js';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useFocusWhenLost } from '../../../ui/useFocusWhenLost.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useCommonMessages, useMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import type { BulkBarProps } from './BulkBarProps.js';
import { focusSelection } from './focusSelection.js';
import { reportLines } from './reportLines.js';
import { ReportReason } from './ReportReason.js';
import type { TableBulk } from './TableBulk.js';
import { useBulkRun } from './useBulkRun.js';

const icons = { success: 'check', warning: 'alert', danger: 'issue' } as const;

/** How an action on many invites ended, and what to try again. Renders a `<div role="group">`, or nothing. */
export function BulkResult({ bulk }: BulkBarProps) {
  const run = useBulkRun(bulk);
  return run?.report ? <EndedBulk kind={run.kind} report={run.report} bulk={bulk} /> : null;
}

function EndedBulk({ kind, report, bulk }: { kind: BulkOperationKind; report: BulkReport; bulk: TableBulk }) {
  const part = usePart();
  const messages = useMessages('bulk', english);
  const { errors } = useCommonMessages();
  const { announcer } = useInvitesUi();
  const frame = useRef<HTMLDivElement>(null);
  const { tone, title, lines } = useMemo(() => reportLines(kind, report, messages, errors), [kind, report, messages, errors]);
  const retryable = bulk.retryable();
  useFocusWhenLost(frame);
  useEffect(() => {
    announcer.announce(title);
    for (const { text } of lines) announcer.announce(text);
  }, [announcer, title, lines]);
  return (
    <div
      className={`${part('notice').className} ${part('table-result').className}`}
      data-tone={tone}
      role="group"
      aria-label={messages.resultLabel}
      tabIndex={-1}
      ref={frame}
    >
      <Icon name={icons[tone]} />
      <div {...part('text')}>
        <p {...part('strong')}>{title}</p>
        {lines.length > 0 && (
          <ul {...part('table-reasons')}>
            {lines.map((line) => (
              <ReportReason key={line.text} {...line} />
            ))}
          </ul>
        )}
        {retryable !== 0 && <LinkButton onClick={bulk.retry}>{messages.retry({ count: retryable })}</LinkButton>}
      </div>
      <Button
        icon="x"
        variant="ghost"
        small
        aria-label={messages.dismiss}
        onClick={() => {
          focusSelection(frame.current);
          bulk.dismiss();
        }}
      />
    </div>
  );
}
