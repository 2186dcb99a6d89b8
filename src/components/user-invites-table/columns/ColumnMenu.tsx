'use client';
import { Button } from '../../../ui/Button.js';
import { popoverCode } from '../../../ui/popoverCode.js';
import { tableIcons } from '../../../ui/tableIcons.js';
import { usePart } from '../../../ui/usePart.js';
import { usePopover } from '../../../ui/usePopover.js';
import { WhenLoaded } from '../../../ui/WhenLoaded.js';
import { columnListCode } from './columnListCode.js';
import { useTableMessages } from '../TableMessagesContext.js';
import type { UserInvitesTableState } from '../UserInvitesTableState.js';

/** What a choice of columns is given: all that can be shown, in their order, and the ways to change that. */
export type ColumnMenuProps = Pick<UserInvitesTableState, 'columns' | 'showColumn' | 'moveColumn' | 'resetColumns'>;

/** A button with the choice of columns, which is loaded when it is opened. Renders a `<span>`. */
export function ColumnMenu({ columns, showColumn, moveColumn, resetColumns }: ColumnMenuProps) {
  const part = usePart();
  const { columnMenu } = useTableMessages();
  const state = usePopover();
  const { open, trigger, button } = state;
  return (
    <span {...part('table-columns')}>
      <Button
        ref={trigger}
        icon={tableIcons.columns}
        variant="ghost"
        aria-label={columnMenu.label}
        title={columnMenu.label}
        aria-haspopup="dialog"
        onPointerEnter={loadAhead}
        {...button}
      />
      {open && (
        <WhenLoaded loader={popoverCode} quiet>
          {({ Popover }) => (
            <Popover
              state={state}
              label={columnMenu.label}
              align="end"
              className={part('column-menu').className}
              initialFocus={(popover) => popover.querySelector<HTMLElement>('input:enabled')}
            >
              <WhenLoaded loader={columnListCode}>
                {({ ColumnList }) => (
                  <ColumnList columns={columns} showColumn={showColumn} moveColumn={moveColumn} resetColumns={resetColumns} />
                )}
              </WhenLoaded>
            </Popover>
          )}
        </WhenLoaded>
      )}
    </span>
  );
}

// What fails here is tried again when the menu is opened.
function loadAhead(): void {
  columnListCode.load().catch(() => {});
}
