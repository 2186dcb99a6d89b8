'use client';
import { useEffect } from 'react';

import { failureIcon } from '../../../ui/failureIcon.js';
import { Icon } from '../../../ui/Icon.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useBlockSize } from '../../../ui/useBlockSize.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import { useShownColumns } from '../columns/TableColumnsContext.js';
import { useTableMessages } from '../TableMessagesContext.js';
import type { FailedPart } from './layOutRows.js';
import { ariaRowIndex } from './rowIndexOf.js';

interface FailedPartRowProps {
  index: number;

  /** Height in pixels: that of all rows that are missing. */
  size: number;

  failed: FailedPart;
}

/** Says in the place of rows why they are not there, and how to get them. Renders a `<tr>`. */
export function FailedPartRow({ index, size, failed: { error, readAgain } }: FailedPartRowProps) {
  const part = usePart();
  const messages = useTableMessages();
  const common = useCommonMessages();
  const { count } = useShownColumns();
  const { announcer } = useInvitesUi();
  const ref = useBlockSize<HTMLTableCellElement>(size);
  const text = messages.failedRows({ error: common.errors[error.code] });

  useEffect(() => announcer.announce(text), [announcer, text]);

  return (
    <tr {...part('table-gap')} role="row" aria-rowindex={ariaRowIndex(index)}>
      <td role="cell" colSpan={count} ref={ref}>
        <div {...part('table-problem', { tone: 'danger' })}>
          <Icon name={failureIcon(error.code)} />
          <span {...part('actions')}>
            <span {...part('tone')}>{text}</span>
            <LinkButton aria-label={messages.actionFrom({ action: common.tryAgain, from: index + 1 })} onClick={readAgain}>
              {common.tryAgain}
            </LinkButton>
          </span>
        </div>
      </td>
    </tr>
  );
}
