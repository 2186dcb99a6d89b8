'use client';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { usePart } from '../../../ui/usePart.js';
import type { InviteeEntry } from '../entries/InviteeEntry.js';
import { useCapped } from '../sending/useCapped.js';
import { AllLinks } from './AllLinks.js';
import { LinkRow } from './LinkRow.js';
import type { MintLink } from './MintLink.js';

export interface LinkInviteesProps {
  entries: readonly InviteeEntry[];

  mintLink: MintLink;

  messages: InviteUsersDialogMessages;
}

/** Who was invited, each with a link to be passed on; they are made when they are copied. Renders a `<ul>`, and what copies all. */
export function LinkInvitees({ entries, mintLink, messages }: LinkInviteesProps) {
  const part = usePart();
  const { shown, more, showMore, list } = useCapped(entries);
  return (
    <>
      <ul {...part('list')} ref={list}>
        {shown.map((entry) => (
          <LinkRow key={entry.id} entry={entry} mintLink={mintLink} messages={messages} />
        ))}
      </ul>
      {more > 0 && (
        <div {...part('bar')}>
          <LinkButton onClick={showMore}>{messages.result.showMore({ count: more })}</LinkButton>
        </div>
      )}
      {entries.length > 1 && <AllLinks entries={entries} mintLink={mintLink} messages={messages} />}
    </>
  );
}
