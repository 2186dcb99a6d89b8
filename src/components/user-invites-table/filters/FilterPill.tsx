'use client';
import type { ReactNode } from 'react';

import { Button } from '../../../ui/Button.js';
import { firstControl } from '../../../ui/firstControl.js';
import { popoverCode } from '../../../ui/popoverCode.js';
import { tableIcons } from '../../../ui/tableIcons.js';
import { usePart } from '../../../ui/usePart.js';
import { usePopover } from '../../../ui/usePopover.js';
import { WhenLoaded } from '../../../ui/WhenLoaded.js';
import { useTableMessages } from '../TableMessagesContext.js';

export interface FilterPillProps {
  label: string;

  /** What it holds, in few words; null where it holds nothing. */
  value: string | null;

  /** The same in full. */
  title?: string | undefined;

  onOpen?: (() => void) | undefined;

  onRemove: () => void;

  /** What its popover shows; `close` gives the focus back to the pill. */
  children: (close: () => void) => ReactNode;
}

/** A filter: dashed until it holds a value, then solid with a button that takes the value away. Renders a `<span>`. */
export function FilterPill({ label, value, title, onOpen, onRemove, children }: FilterPillProps) {
  const part = usePart();
  const messages = useTableMessages();
  const state = usePopover();
  const { open, trigger, button, close } = state;
  return (
    <span {...part('filter', { active: value !== null })}>
      <Button
        ref={trigger}
        icon={value === null ? tableIcons.add : undefined}
        variant="ghost"
        aria-label={messages.filters.name({ filter: label, value })}
        aria-haspopup="dialog"
        title={title}
        {...button}
        onClick={(event) => {
          if (!open) onOpen?.();
          button.onClick(event);
        }}
      >
        {label}
        {value !== null && (
          <span {...part('strong')}>
            {' '}
            <bdi>{value}</bdi>
          </span>
        )}
      </Button>
      {open && (
        <WhenLoaded loader={popoverCode} quiet>
          {({ Popover }) => (
            <Popover state={state} label={label} initialFocus={firstControl}>
              {children(close)}
            </Popover>
          )}
        </WhenLoaded>
      )}
      {value !== null && (
        <Button
          icon="x"
          variant="ghost"
          aria-label={messages.filters.remove({ filter: label })}
          onClick={() => {
            // This button goes away, the pill stays.
            trigger.current?.focus();
            onRemove();
          }}
        />
      )}
    </span>
  );
}
