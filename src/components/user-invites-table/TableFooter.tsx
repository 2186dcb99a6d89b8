'use client';
import { Button } from '../../ui/Button.js';
import type { IconName } from '../../ui/Icon.js';
import { Select } from '../../ui/Select.js';
import { tableIcons } from '../../ui/tableIcons.js';
import { usePart } from '../../ui/usePart.js';
import { useTableMessages } from './TableMessagesContext.js';
import type { TablePage } from './UserInvitesTableState.js';

/** What a footer is given: the page that is shown, and the ways to others. */
export interface TableFooterProps {
  paging: 'pages' | 'infinite';

  page: TablePage;

  onGoTo: (index: number) => void;

  /** The next page may be wanted in a moment. */
  onAimAtNext: () => void;

  onChangeSize: (size: number) => void;
}

/** Rows per page, the range that is shown, and the ways to other pages. Renders a `<div>`. */
export function TableFooter({ paging, page, onGoTo, onAimAtNext, onChangeSize }: TableFooterProps) {
  const part = usePart();
  const messages = useTableMessages();
  const sizes = page.sizes.includes(page.size) ? page.sizes : [...page.sizes, page.size].toSorted((a, b) => a - b);
  const { index, lastIndex } = page;
  if (paging === 'infinite') {
    const { to, total, canGoOn } = page;
    return (
      <div {...part('table-footer')}>
        <span {...part('number')}>{messages.total({ count: total ?? to, more: total === null && canGoOn })}</span>
      </div>
    );
  }
  return (
    <div {...part('table-footer')}>
      <div>
        <Select
          quiet
          aria-label={messages.rowsPerPage}
          value={page.size}
          onChange={(event) => onChangeSize(Number(event.target.value))}
        >
          {sizes.map((size) => (
            <option key={size} value={size}>
              {messages.perPage({ count: size })}
            </option>
          ))}
        </Select>
      </div>
      <nav aria-label={messages.pages}>
        {page.from > 0 && (
          <bdi className={`${part('number').className} ${part('table-range').className}`}>{messages.range(page)}</bdi>
        )}
        <PageButton icon={tableIcons.first} label={messages.firstPage} possible={page.canGoBack} onClick={() => onGoTo(0)} />
        <PageButton
          icon={tableIcons.left}
          label={messages.previousPage}
          possible={page.canGoBack}
          onClick={() => onGoTo(index - 1)}
        />
        <PageButton
          icon={tableIcons.right}
          label={messages.nextPage}
          possible={page.canGoOn}
          onAim={onAimAtNext}
          onClick={() => onGoTo(index + 1)}
        />
        {lastIndex !== null && (
          <PageButton
            icon={tableIcons.last}
            label={messages.lastPage}
            possible={page.canGoOn}
            onClick={() => onGoTo(lastIndex)}
          />
        )}
      </nav>
    </div>
  );
}

interface PageButtonProps {
  icon: IconName;

  label: string;

  possible: boolean;

  /** The pointer or the focus is on it. */
  onAim?: () => void;

  onClick: () => void;
}

function PageButton({ icon, label, possible, onAim, onClick }: PageButtonProps) {
  return (
    <Button
      icon={icon}
      mirrorIcon
      variant="ghost"
      small
      aria-label={label}
      inert={!possible}
      onPointerEnter={onAim}
      onFocus={onAim}
      onClick={onClick}
    />
  );
}
