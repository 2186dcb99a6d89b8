'use client';
import { useId } from 'react';

import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import type { Loaded } from './useLoaded.js';
import { useCommonMessages } from './useMessages.js';
import { usePart } from './usePart.js';

export interface LoadingDialogProps {
  open: boolean;

  /** What is on its way. */
  code: Loaded<unknown>;

  onClose: () => void;
}

/** Stands where a dialog will be whose code is on its way, or cannot be loaded. Renders a `<dialog>`. */
export function LoadingDialog({ open, code, onClose }: LoadingDialogProps) {
  const part = usePart();
  const titleId = useId();
  const { loading, notLoaded, close, tryAgain } = useCommonMessages();
  const failed = code.status === 'failed';
  return (
    <Dialog
      open={open}
      onClose={onClose}
      labelledBy={titleId}
      small
      className={failed ? undefined : part('dialog-loading').className}
    >
      <div {...part('dialog-header')}>
        <h2 {...part('title')} id={titleId}>
          {failed ? notLoaded : loading}
        </h2>
      </div>
      <div {...part('dialog-footer')}>
        <Button onClick={onClose}>{close}</Button>
        {failed && (
          <Button variant="primary" icon="resend" onClick={code.retry}>
            {tryAgain}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
