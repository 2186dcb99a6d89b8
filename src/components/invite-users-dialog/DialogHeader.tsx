'use client';
import type { ReactNode, RefObject } from 'react';

import { Button } from '../../ui/Button.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { usePart } from '../../ui/usePart.js';

export interface DialogHeaderProps {
  title: string;

  titleId: string;

  /** Makes the title take the focus. */
  titleRef?: RefObject<HTMLHeadingElement | null> | undefined;

  hint: ReactNode;

  /** Null where there is nothing to close. */
  onClose: (() => void) | null;
}

/** The dialog's title, what it is about, and the way out. Renders a `<div>`. */
export function DialogHeader({ title, titleId, titleRef, hint, onClose }: DialogHeaderProps) {
  const part = usePart();
  const { close } = useCommonMessages();
  return (
    <div {...part('dialog-header')}>
      <h2 {...part('title')} id={titleId} ref={titleRef} tabIndex={titleRef && -1}>
        {title}
      </h2>
      {onClose && <Button icon="x" variant="ghost" aria-label={close} onClick={onClose} />}
      {hint && <p {...part('hint')}>{hint}</p>}
    </div>
  );
}
