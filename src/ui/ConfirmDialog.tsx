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

  onKeep: () => void;

  onConfirm: () => void;
}

/** Asks before something is destroyed. Renders a `<dialog role="alertdialog">`. */
export function ConfirmDialog({ open, title, text, keep, confirm, onKeep, onConfirm }: ConfirmDialogProps) {
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
        <Button variant="danger" onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
