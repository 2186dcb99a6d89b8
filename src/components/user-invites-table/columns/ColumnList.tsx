'use client';
import { useRef } from 'react';

import { actionIcons } from '../../../ui/actionIcons.js';
import { Button } from '../../../ui/Button.js';
import { focusedElement } from '../../../ui/focusedElement.js';
import { useBrowserLayoutEffect } from '../../../ui/useBrowserLayoutEffect.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { usePart } from '../../../ui/usePart.js';
import { columnLabel } from './columnLabel.js';
import type { ColumnMenuProps } from './ColumnMenu.js';
import { useTableMessages } from '../TableMessagesContext.js';

/** All columns in their order: each can be hidden and moved. Renders a `<ul>`, and what is under it. */
export function ColumnList({ columns, showColumn, moveColumn, resetColumns }: ColumnMenuProps) {
  const part = usePart();
  const messages = useTableMessages();
  const { columnMenu } = messages;
  const { announcer } = useInvitesUi();
  const list = useRef<HTMLUListElement>(null);

  // Loaded after the popover has opened.
  useBrowserLayoutEffect(() => {
    const focused = focusedElement(list.current);
    if (focused?.contains(list.current)) list.current?.querySelector<HTMLElement>('input:enabled')?.focus();
  }, []);

  function move(id: string, label: string, index: number) {
    moveColumn(id, index);
    announcer.announce(columnMenu.moved({ column: label, position: index + 1, count: columns.length }));
  }

  return (
    <>
      <ul {...part('column-list')} ref={list}>
        {columns.map((column, index) => {
          const { id, hidden, canHide } = column;
          const label = columnLabel(column, messages);
          return (
            <li key={id} {...part('column-item')}>
              <label {...part('column-choice')}>
                <input
                  type="checkbox"
                  {...part('check')}
                  checked={!hidden}
                  disabled={!canHide}
                  onChange={(event) => showColumn(id, event.target.checked)}
                />
                <span {...part('truncate')} title={label}>
                  {label}
                </span>
              </label>
              <Button
                variant="ghost"
                small
                icon={actionIcons.up}
                aria-label={columnMenu.moveUp({ column: label })}
                inert={index === 0}
                onClick={() => move(id, label, index - 1)}
              />
              <Button
                variant="ghost"
                small
                icon="down"
                aria-label={columnMenu.moveDown({ column: label })}
                inert={index === columns.length - 1}
                onClick={() => move(id, label, index + 1)}
              />
            </li>
          );
        })}
      </ul>
      <div {...part('column-footer')}>
        {columns.some(({ id, hidden }) => !hidden && leaving.has(id)) && <p {...part('hint')}>{columnMenu.hint}</p>}
        <Button
          variant="ghost"
          small
          onClick={() => {
            resetColumns();
            announcer.announce(columnMenu.wasReset);
          }}
        >
          {columnMenu.reset}
        </Button>
      </div>
    </>
  );
}

// By the stylesheet, where the table is narrow.
const leaving: ReadonlySet<string> = new Set(['inviter', 'sent']);
