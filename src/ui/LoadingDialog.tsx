'use client';
import { useEffect, useId, useRef } from 'react';

import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { useInvitesUi } from './useInvitesUi.js';
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
  const { announcer } = useInvitesUi();
  const closer = useRef<HTMLButtonElement>(null);
  const failed = code.status === 'failed';

  useEffect(() => {
    if (open && failed) announcer.announce(notLoaded);
  }, [announcer, open, failed, notLoaded]);

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
        <Button
          // The second of two quick presses of Enter meets it before anybody sees it.
          onClick={({ currentTarget }) => currentTarget.checkVisibility({ opacityProperty: true }) && onClose()}
          ref={closer}
        >
          {close}
        </Button>
        {failed && (
          <Button
            variant="primary"
            icon="resend"
            onClick={() => {
              // This button goes away while the code is on its way.
              closer.current?.focus();
              code.retry();
            }}
          >
            {tryAgain}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
