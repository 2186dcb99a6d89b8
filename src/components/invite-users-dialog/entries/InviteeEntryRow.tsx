'use client';
import { memo, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { displayText } from '../../../domain/displayText.js';
import { inviteeName } from '../../../domain/inviteeName.js';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { Button } from '../../../ui/Button.js';
import { Email } from '../../../ui/Email.js';
import { Icon } from '../../../ui/Icon.js';
import type { IconName } from '../../../ui/Icon.js';
import { usePart } from '../../../ui/usePart.js';
import { InviteeEntryHint } from './InviteeEntryHint.js';
import { isBlocking } from './InviteeEntry.js';
import type { InviteeEntry } from './InviteeEntry.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';
import { plainInput } from '../plainInput.js';
import { offeredRoles } from '../roles/offeredRoles.js';
import type { RoleOffer } from '../roles/RoleOffer.js';
import { RolePicker } from '../roles/RolePicker.js';

export interface InviteeEntryRowProps {
  entry: InviteeEntry;

  /** Keys of the roles of whoever has none of their own. */
  rolesForEveryone: readonly string[];

  roleOffer: RoleOffer;

  list: InviteUsersFormState['list'];

  locked: boolean;

  messages: InviteUsersDialogMessages;

  /** Runs a callback once no pointer is pressed. */
  afterPress: (callback: () => void) => void;

  onRemove: (entry: InviteeEntry) => void;

  /** Called when Enter ended a repair. */
  onRepaired: () => void;
}

/** One person: address, role, and what wants a look. An address that is none is repaired in place. Renders a `<li>`. */
export const InviteeEntryRow = memo(function InviteeEntryRow(props: InviteeEntryRowProps) {
  const { entry, rolesForEveryone, roleOffer, list, locked, messages, onRemove } = props;
  const part = usePart();
  const hintId = useId();
  const [editing, setEditing] = useState(false);
  const email = displayText(entry.email || entry.text);
  const repairs = isBlocking(entry) || editing;
  const hasRole = roleOffer.options.length > 0 && !repairs && entry.problem?.kind !== 'duplicate';

  function endEdit() {
    setEditing(false);
    list.settle(entry.id);
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    props.onRepaired();
  }

  return (
    <li {...part('entry', { state: entry.problem?.kind ?? 'ok', tone: toneOf(entry), entry: entry.id })}>
      <Icon name={iconOf(entry)} />
      {repairs ? (
        <input
          {...part('input')}
          {...plainInput}
          className={`${part('input').className} ${part('entry-edit').className}`}
          dir="ltr"
          value={entry.text}
          readOnly={locked}
          aria-label={messages.editAddress}
          aria-invalid={isBlocking(entry) || undefined}
          aria-describedby={entry.problem ? hintId : undefined}
          onFocus={() => setEditing(true)}
          onChange={(event) => list.edit(entry.id, event.target.value)}
          onKeyDown={handleKeyDown}
          onBlur={() => props.afterPress(endEdit)}
        />
      ) : (
        <Invitee entry={entry} />
      )}
      {hasRole && (
        <RolePicker
          quiet
          label={messages.rolePicker.labelFor({ selection: roleOffer.selection, email })}
          offer={roleOffer}
          value={offeredRoles(entry.roles, roleOffer.options, rolesForEveryone)}
          onChange={(roles) => list.setRoles(entry.id, roles)}
          locked={locked}
          messages={messages}
        />
      )}
      <span {...part('entry-buttons')}>
        <Button
          icon="x"
          variant="ghost"
          small
          inert={locked}
          aria-label={messages.remove({ email })}
          data-remove
          onClick={() => onRemove(entry)}
        />
      </span>
      <InviteeEntryHint id={hintId} entry={entry} list={list} locked={locked} messages={messages} onRepaired={props.onRepaired} />
    </li>
  );
});

function Invitee({ entry }: { entry: InviteeEntry }) {
  const part = usePart();
  const name = inviteeName(entry);
  return (
    <span>
      <Email address={entry.email} />
      {name && (
        <>
          {' '}
          <bdi {...part('muted')}>{displayText(name)}</bdi>
        </>
      )}
    </span>
  );
}

function toneOf(entry: InviteeEntry): 'danger' | 'warning' | undefined {
  if (isBlocking(entry) || entry.problem?.kind === 'failed') return 'danger';
  return entry.problem ? 'warning' : undefined;
}

function iconOf(entry: InviteeEntry): IconName {
  if (entry.problem === null) return 'check';
  if (entry.problem.kind === 'duplicate') return 'copy';
  return toneOf(entry) === 'danger' ? 'issue' : 'alert';
}
