'use client';
import { memo, useEffect, useId, useRef } from 'react';
import type { KeyboardEvent } from 'react';

import { displayText } from '../../../domain/displayText.js';
import { inviteeName } from '../../../domain/inviteeName.js';
import { nameLimit } from '../../../domain/nameLimit.js';
import { shortText } from '../../../domain/shortText.js';
import { actionIcons } from '../../../ui/actionIcons.js';
import { Button } from '../../../ui/Button.js';
import { Email } from '../../../ui/Email.js';
import { Icon } from '../../../ui/Icon.js';
import type { IconName } from '../../../ui/Icon.js';
import { tableIcons } from '../../../ui/tableIcons.js';
import { usePart } from '../../../ui/usePart.js';
import { plainInput } from '../plainInput.js';
import { offeredRoles } from '../roles/offeredRoles.js';
import { RolePicker } from '../roles/RolePicker.js';
import { EntryDetails } from './details/EntryDetails.js';
import type { EntryTools } from './EntryTools.js';
import { isBlocking, wantsAddress } from './InviteeEntry.js';
import type { InviteeEntry } from './InviteeEntry.js';
import { InviteeEntryHint } from './InviteeEntryHint.js';

export interface InviteeEntryRowProps {
  entry: InviteeEntry;

  /** Whether the address is being changed. */
  editing: boolean;

  /** Whether the details are shown. */
  open: boolean;

  tools: EntryTools;

  /** Its place in a list that is rendered in part. */
  index?: number | undefined;

  /** How many there are in a list that is rendered in part. */
  setSize?: number | undefined;

  /** Measures the row in a list that is rendered in part. */
  measure?: ((row: HTMLLIElement | null) => void) | undefined;
}

/** One person: address, role, details, and what wants a look. An address that is none is repaired in place. Renders a `<li>`. */
export const InviteeEntryRow = memo(function InviteeEntryRow(props: InviteeEntryRowProps) {
  const { entry, editing, open, tools, index, setSize, measure } = props;
  const { rolesForEveryone, roleOffer, list, locked, messages } = tools;
  const part = usePart();
  const id = useId();
  const email = displayText(entry.email || entry.text || (inviteeName(entry) ?? ''));
  const repairs = wantsAddress(entry) || editing;
  const isLeftOut = entry.problem?.kind === 'duplicate' || entry.problem?.kind === 'known';
  const hasRole = roleOffer.options.length > 0 && !repairs && !isLeftOut;
  const hasDetails = open || !repairs;

  return (
    <li
      {...part('entry', { state: entry.problem?.kind ?? 'ok', tone: toneOf(entry), entry: entry.id })}
      ref={measure}
      data-index={index}
      aria-posinset={index === undefined ? undefined : index + 1}
      aria-setsize={setSize}
    >
      <Icon name={iconOf(entry)} />
      {repairs ? (
        <AddressRepair entry={entry} editing={editing} hintId={`${id}-hint`} tools={tools} />
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
          describedBy={entry.problem?.kind === 'no_role' ? `${id}-hint` : undefined}
          messages={messages}
        />
      )}
      <span {...part('entry-buttons')}>
        {hasDetails && (
          <Button
            icon={open ? 'down' : tableIcons.right}
            mirrorIcon={!open}
            variant="ghost"
            small
            aria-label={messages.entryList.details({ email })}
            aria-expanded={open}
            aria-controls={open ? `${id}-details` : undefined}
            aria-describedby={entry.problem?.kind === 'details' ? `${id}-hint` : undefined}
            data-focus-key={entry.id}
            onClick={() => tools.onToggle(entry.id)}
          />
        )}
        <Button
          icon="x"
          variant="ghost"
          small
          inert={locked}
          aria-label={messages.remove({ email })}
          data-remove
          data-focus-key={entry.id}
          // The second click of a double click, with the next row under the pointer by then. More of them are meant.
          onClick={({ detail }) => detail !== 2 && tools.onRemove(entry)}
        />
      </span>
      <InviteeEntryHint id={`${id}-hint`} entry={entry} tools={tools} />
      {open && <EntryDetails id={`${id}-details`} entry={entry} tools={tools} />}
    </li>
  );
});

interface AddressRepairProps {
  entry: InviteeEntry;

  editing: boolean;

  hintId: string;

  tools: EntryTools;
}

function AddressRepair({ entry, editing, hintId, tools: { list, locked, messages, ...tools } }: AddressRepairProps) {
  const part = usePart();
  const input = useRef<HTMLInputElement>(null);
  const { className } = part('input');

  useEffect(() => {
    if (editing) input.current?.focus();
  }, [editing]);

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    tools.onFixed(entry.id);
  }

  return (
    <input
      {...plainInput}
      className={`${className} ${part('entry-edit').className}`}
      ref={input}
      dir="ltr"
      value={entry.text}
      readOnly={locked}
      aria-label={messages.editAddress}
      aria-invalid={wantsAddress(entry) || undefined}
      aria-describedby={entry.problem ? hintId : undefined}
      data-focus-key={entry.id}
      onFocus={() => tools.onEdit(entry.id)}
      onChange={(event) => list.edit(entry.id, event.target.value)}
      onKeyDown={handleKeyDown}
      onBlur={() => tools.onEditEnd(entry.id)}
    />
  );
}

function Invitee({ entry }: { entry: InviteeEntry }) {
  const part = usePart();
  const name = inviteeName(entry);
  return (
    <span>
      <Email address={entry.email} />
      {name && (
        <>
          {' '}
          <bdi {...part('muted')}>{shortText(name, nameLimit)}</bdi>
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
  if (entry.problem.kind === 'duplicate') return actionIcons.copy;
  if (entry.problem.kind === 'known') return 'user';
  return toneOf(entry) === 'danger' ? 'issue' : 'alert';
}
