'use client';
import { useRef } from 'react';

import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { tableIcons } from '../../../ui/tableIcons.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import { useTableMessages } from '../TableMessagesContext.js';
import type { ExportButtonProps } from './ExportButtonProps.js';
import { exportCode } from './exportCode.js';
import { useCsvExport } from './useCsvExport.js';

/** Saves all invites that match as a file, and says how far that is. Renders a `<span role="group">`. */
export function ExportButton(props: ExportButtonProps) {
  const part = usePart();
  const { exporting: messages } = useTableMessages();
  const { tryAgain } = useCommonMessages();
  const { state, start, cancel, dismiss } = useCsvExport(props);
  const button = useRef<HTMLButtonElement>(null);

  const isRunning = state.status === 'running';

  function handleDismiss() {
    button.current?.focus();
    dismiss();
  }

  function handleRetry() {
    start();
    button.current?.focus();
  }
  return (
    <span {...part('table-export')} role="group" aria-label={messages.label}>
      {state.status === 'running' && (
        <>
          <span className={`${part('hint').className} ${part('number').className}`}>{messages.progress(state)}</span>
          <progress
            className={`${part('progress').className} ${part('table-export-progress').className}`}
            max={state.total ?? undefined}
            value={state.total === null ? undefined : state.read}
            aria-label={messages.label}
          />
        </>
      )}
      {state.status === 'failed' && (
        <>
          <span {...part('table-export-problem', { tone: 'danger' })}>
            <Icon name="issue" />
            <span {...part('tone')}>{state.text}</span>
          </span>
          <LinkButton onClick={handleRetry}>{tryAgain}</LinkButton>
          <Button icon="x" variant="ghost" small aria-label={messages.dismiss} onClick={handleDismiss} />
        </>
      )}
      <Button
        icon={isRunning ? 'x' : tableIcons.download}
        variant="ghost"
        aria-label={isRunning ? messages.cancel : messages.label}
        title={isRunning ? messages.cancel : messages.label}
        onPointerEnter={loadAhead}
        onFocus={loadAhead}
        onClick={isRunning ? cancel : start}
        ref={button}
      />
    </span>
  );
}

// What fails here is tried again with the click.
function loadAhead(): void {
  exportCode.load().catch(() => {});
}
