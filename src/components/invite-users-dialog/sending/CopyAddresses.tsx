'use client';
import { useState } from 'react';

import type { SendResultMessages } from '../../../i18n/SendResultMessages.js';
import { copyToClipboard } from '../../../ui/copyToClipboard.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { usePart } from '../../../ui/usePart.js';
import type { InviteeEntry } from '../entries/InviteeEntry.js';

export interface CopyAddressesProps {
  entries: readonly InviteeEntry[];

  messages: SendResultMessages;
}

/** Puts addresses on the clipboard, one a line, also those that are not shown. Renders a `<button>` and what it did. */
export function CopyAddresses({ entries, messages }: CopyAddressesProps) {
  const part = usePart();
  const { announcer } = useInvitesUi();
  const [outcome, setOutcome] = useState<string | null>(null);

  async function copy() {
    const copied = await copyToClipboard(Promise.resolve(entries.map(({ email }) => email).join('\n')));
    const text = copied ? messages.copied : messages.copyFailed;
    setOutcome(text);
    announcer.announce(text);
  }

  return (
    <span>
      <LinkButton onClick={() => void copy()}>{messages.copy({ count: entries.length })}</LinkButton>
      {outcome && <span {...part('hint')}> {outcome}</span>}
    </span>
  );
}
