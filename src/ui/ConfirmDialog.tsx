'use client';
import { useId } from 'react';
import type { ReactNode } from 'react';

import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { usePart } from './usePart.js';

export interface ConfirmDialogProps {
  open: boolean;

  title: string;

  text: ReactNode;

  /** The safe answer; it has the focus. */
  keep: string;

  confirm: string;

  /** How the answer that is not the safe one looks. @default 'danger' */
  variant?: 'danger' | 'primary' | undefined;

  onKeep: () => void;

  onConfirm: () => void;
}

/** Asks before something is done that cannot be undone, or harms. Renders a `<dialog role="alertdialog">`. */
export function ConfirmDialog({ open, title, text, keep, confirm, variant = 'danger', onKeep, onConfirm }: ConfirmDialogProps) {
  const part = usePart();
  const id = useId();
  return (
    <Dialog open={open} onClose={onKeep} labelledBy={`${id}-title`} describedBy={`${id}-text`} alert small>
      <div {...part('dialog-header')}>
        <h2 {...part('title')} id={`${id}-title`}>
          {title}
        </h2>
        <p {...part('hint')} id={`${id}-text`}>
          {text}
        </p>
      </div>
      <div {...part('dialog-footer')}>
        <Button onClick={onKeep}>{keep}</Button>
        <Button variant={variant} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
