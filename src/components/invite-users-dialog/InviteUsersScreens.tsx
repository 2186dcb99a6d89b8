'use client';
import { useCallback, useRef, useState } from 'react';

import { useLoaded } from '../../ui/useLoaded.js';
import { csvImportCode } from './csv-import/csvImportCode.js';
import { InviteForm } from './InviteForm.js';
import type { InviteScreenProps } from './InviteScreenProps.js';
import { RolesQuestion } from './roles/RolesQuestion.js';
import { SendingScreen } from './sending/SendingScreen.js';
import { SendResult } from './sending/SendResult.js';

/** What inviting looks like from the first address to the last outcome: one screen at a time, and what is asked before a send. */
export function InviteUsersScreens(props: InviteScreenProps) {
  return (
    <>
      <CurrentScreen {...props} />
      <RolesQuestion form={props.form} messages={props.messages} />
    </>
  );
}

function CurrentScreen(props: InviteScreenProps) {
  const { form, imports, inline } = props;
  const [firstStatus] = useState(form.status);
  // A form in a page takes the focus only from another screen.
  const takesFocus = useRef(!inline);
  const handleOther = useCallback(() => {
    takesFocus.current = true;
  }, []);
  const request = imports?.request ?? null;
  const code = useLoaded(csvImportCode, request);
  if (imports && request && code.status === 'ready') {
    const { CsvImport } = code.module;
    return <CsvImport {...props} request={request} onShown={handleOther} onEnd={imports.end} />;
  }
  if (form.status === 'sending' && form.progress.requests > 1)
    return <SendingScreen {...props} form={form} takesFocus={!inline || firstStatus === 'editing'} />;
  if (form.status === 'sent' || (form.status === 'sending' && form.retrying))
    return <SendResult {...props} onShown={handleOther} />;
  return <InviteForm {...props} takesFocus={takesFocus} importCode={request && code} />;
}
