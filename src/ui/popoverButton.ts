import type { MouseEvent, PointerEvent } from 'react';

// The press that closes a popover from outside would open it again.
const closedByPress = new WeakSet<Element>();

/**
 * What a button carries that opens and closes a popover.
 *
 * @param id That of the popover; null while it is closed.
 */
export function popoverButton(id: string | null, toggle: (open: boolean, button: HTMLButtonElement) => void) {
  return {
    'aria-expanded': id !== null,
    'aria-controls': id ?? undefined,
    onPointerDown({ currentTarget }: PointerEvent) {
      if (id === null) closedByPress.delete(currentTarget);
      else closedByPress.add(currentTarget);
    },
    onClick({ currentTarget, detail }: MouseEvent<HTMLButtonElement>) {
      const wasClosed = closedByPress.delete(currentTarget);
      // A key, or a screen reader's own click, has no press before it.
      toggle(detail === 0 ? id === null : !wasClosed, currentTarget);
    },
  };
}
