'use client';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { Email } from '../../../ui/Email.js';
import { Icon } from '../../../ui/Icon.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { usePart } from '../../../ui/usePart.js';
import type { InviteeEntry } from '../entries/InviteeEntry.js';
import { LinkField } from './LinkField.js';
import type { MintLink } from './MintLink.js';
import { useLinkCopy } from './useLinkCopy.js';

interface LinkRowProps {
  entry: InviteeEntry;

  mintLink: MintLink;

  messages: InviteUsersDialogMessages;
}

/** Somebody who was invited, with the link to be passed on. Renders an `<li>`. */
export function LinkRow({ entry, mintLink, messages }: LinkRowProps) {
  const part = usePart();
  const { email } = entry;
  const { copy, note, refused } = useLinkCopy([entry], mintLink, messages);
  const { delivery: texts } = messages;
  return (
    <li {...part('entry')}>
      <Icon name="link" />
      <Email address={email} />
      <LinkButton aria-label={texts.copyFor({ email })} onClick={copy}>
        {texts.copy}
      </LinkButton>
      {note !== null && refused === null && <p {...part('hint')}>{note}</p>}
      {refused !== null && (
        <div className={`${part('field').className} ${part('entry-details').className}`}>
          <p {...part('hint')}>{note}</p>
          <LinkField label={texts.linkFor({ email })} text={refused} />
        </div>
      )}
    </li>
  );
}
