'use client';
import { useCallback, useRef, useState } from 'react';

import { InviteForm } from './InviteForm.js';
import type { InviteScreenProps } from './InviteScreenProps.js';
import { SendingScreen } from './sending/SendingScreen.js';
import { SendResult } from './sending/SendResult.js';

/** What inviting looks like from the first address to the last outcome: one screen at a time. */
export function InviteUsersScreens(props: InviteScreenProps) {
  const { form, inline } = props;
  const [firstStatus] = useState(form.status);
  // A form in a page takes the focus only from its own result.
  const takesFocus = useRef(!inline);
  const handleResult = useCallback(() => {
    takesFocus.current = true;
  }, []);
  if (form.status === 'sending' && form.progress.requests > 1)
    return <SendingScreen {...props} form={form} takesFocus={!inline || firstStatus === 'editing'} />;
  if (form.status === 'sent' || (form.status === 'sending' && form.retrying))
    return <SendResult {...props} onShown={handleResult} />;
  return <InviteForm {...props} takesFocus={takesFocus} />;
}
