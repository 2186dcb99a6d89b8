'use client';
import { useEffect, useRef } from 'react';

import { Button } from '../../../ui/Button.js';
import { usePart } from '../../../ui/usePart.js';
import { LinkInvitees } from '../delivery/LinkInvitees.js';
import { DialogHeader } from '../DialogHeader.js';
import { groupResults } from './groupResults.js';
import type { InviteScreenProps } from '../InviteScreenProps.js';
import { ResultGroups } from './ResultGroups.js';
import { resultTexts } from './resultTexts.js';
import { sendText } from './sendText.js';
import { SentInvitees } from './SentInvitees.js';

export interface SendResultProps extends InviteScreenProps {
  onShown: () => void;
}

/** What became of a send, and the next steps. Renders header, body and footer of the dialog. */
export function SendResult({ form, messages, titleId, inline, onShown }: SendResultProps) {
  const part = usePart();
  const title = useRef<HTMLHeadingElement>(null);
  const { entries } = form;
  const groups = groupResults(entries);
  const sent = entries.filter(({ result }) => result?.outcome === 'sent');
  const count = (outcome: string) => entries.filter(({ result }) => result?.outcome === outcome).length;
  const failed = count('failed');
  const left = failed + count('unsent');
  const retrying = form.status === 'sending';
  const texts = resultTexts(form, messages);
  const mintLink = texts.areLinks ? form.mintLink : null;

  // The form that had the focus is gone, or the button that was pressed.
  useEffect(() => {
    onShown();
    if (!retrying) title.current?.focus();
  }, [retrying, onShown]);

  return (
    <>
      <DialogHeader
        title={texts.title}
        titleId={titleId}
        titleRef={title}
        hint={texts.hint}
        onClose={inline ? null : () => form.requestClose('close_button')}
      />
      <div {...part('dialog-body')}>
        {mintLink && <LinkInvitees entries={sent} mintLink={mintLink} messages={messages} />}
        {groups.length > 0 && <ResultGroups groups={groups} messages={messages} />}
        {groups.length === 0 && !mintLink && (
          <SentInvitees entries={sent} messages={messages.result} roleChoices={form.roleChoices} roles={form.roles} />
        )}
      </div>
      <div {...part('dialog-footer')}>
        <Button inert={retrying} onClick={form.list.inviteMore}>
          {groups.some(({ outcome }) => outcome !== 'already_invited' && outcome !== 'already_member')
            ? messages.backToList
            : messages.inviteMore}
        </Button>
        <Button variant={left > 0 ? undefined : 'primary'} onClick={() => form.requestClose('done_button')}>
          {messages.done}
        </Button>
        {left > 0 && (
          <Button variant="primary" icon={failed > 0 ? 'resend' : undefined} busy={retrying} onClick={form.retry}>
            {failed > 0 ? messages.retry({ count: left }) : sendText(form, messages, left)}
          </Button>
        )}
      </div>
    </>
  );
}
