'use client';
import { Icon } from '../../../ui/Icon.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useBlockSize } from '../../../ui/useBlockSize.js';
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
  const ref = useBlockSize<HTMLTableCellElement>(size);
  return (
    <tr {...part('table-gap')} role="row" aria-rowindex={ariaRowIndex(index)}>
      <td role="cell" colSpan={count} ref={ref}>
        <div {...part('table-problem', { tone: 'danger' })} role="status">
          <Icon name={error.code === 'offline' ? 'offline' : 'issue'} />
          <span {...part('actions')}>
            <span {...part('tone')}>{messages.failedRows({ error: common.errors[error.code] })}</span>
            <LinkButton onClick={readAgain}>{common.tryAgain}</LinkButton>
          </span>
        </div>
      </td>
    </tr>
  );
}
